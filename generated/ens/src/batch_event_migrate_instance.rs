// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchEventMigrateInstance`, from `ens/BatchEventMigrateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataPolicy, OpsType};

/// Answers several system events by moving the affected instances to other hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::BatchEventMigrateInstanceRequest::new();
/// let reply = client.batch_event_migrate_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchEventMigrateInstanceRequest {
    /// What is known about each event, one entry each.
    pub event_infos: Vec<EventInfos>,
}

impl BatchEventMigrateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventInfos`.
    pub fn event_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<EventInfos>>,
    ) -> Self {
        self.event_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchEventMigrateInstanceRequest {
        "EventInfos" => event_infos: query_json,
    }
}

impl Operation for BatchEventMigrateInstanceRequest {
    type Response = BatchEventMigrateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchEventMigrateInstance");
}

/// Response to [`BatchEventMigrateInstanceRequest`], which the documentation does not describe.
pub type BatchEventMigrateInstanceResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about each event, one entry each.
#[non_exhaustive]
pub struct EventInfos {
    /// **Required.** ID of one event.
    pub event_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Time that is set or recorded for this: plan.
    pub plan_time: Option<i64>,
    /// **Required.** Which kind of ops it is or is to be.
    pub ops_type: Option<Open<OpsType>>,
    /// What is done about the data, as rules.
    pub data_policy: Option<Open<DataPolicy>>,
    /// Password to be set or to log on with. Length: 8 to 30.
    pub password: Option<String>,
}

impl EventInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `PlanTime`.
    #[inline]
    pub fn plan_time(mut self, value: i64) -> Self {
        self.plan_time = Some(value);
        self
    }
    /// Sets `OpsType`, which is required.
    pub fn ops_type(mut self, value: impl Into<Open<OpsType>>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
    /// Sets `DataPolicy`.
    pub fn data_policy(mut self, value: impl Into<Open<DataPolicy>>) -> Self {
        self.data_policy = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    EventInfos {
        "EventId" => event_id: field,
        "ResourceId" => resource_id: field,
        "PlanTime" => plan_time: field,
        "OpsType" => ops_type: field,
        "DataPolicy" => data_policy: field,
        "Password" => password: field,
    }
}
