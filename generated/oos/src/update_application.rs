// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplication`, from `oos/UpdateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmConfig};

/// Changes description, tags, or alarm settings of an application; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateApplicationRequest::new()
///     .name("...");
/// let reply = client.update_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Settings of the alert, and what it works with.
    pub alarm_config: Option<AlarmConfig>,
    /// Whether present alert rules are deleted first.
    pub delete_alarm_rules_before_update: Option<bool>,
}

impl UpdateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `AlarmConfig`.
    pub fn alarm_config(mut self, value: impl Into<AlarmConfig>) -> Self {
        self.alarm_config = Some(value.into());
        self
    }
    /// Sets `DeleteAlarmRulesBeforeUpdate`.
    #[inline]
    pub fn delete_alarm_rules_before_update(mut self, value: bool) -> Self {
        self.delete_alarm_rules_before_update = Some(value);
        self
    }
}

request! {
    UpdateApplicationRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Tags" => tags: query_json,
        "AlarmConfig" => alarm_config: query_json,
        "DeleteAlarmRulesBeforeUpdate" => delete_alarm_rules_before_update: query,
    }
}

impl Operation for UpdateApplicationRequest {
    type Response = UpdateApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateApplication")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`UpdateApplicationRequest`].
#[non_exhaustive]
pub struct UpdateApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1F00F41-D24C-5377-831B-C97F739CE1AB`.
    pub request_id: Option<String>,
    /// Application, with its facts.
    pub application: Option<Application>,
}

response! {
    UpdateApplicationResponse {
        "RequestId" => request_id: value,
        "Application" => application: value,
    }
}

/// Application, with its facts.
#[non_exhaustive]
pub struct Application {
    /// Free text that describes the item to people. Example: `test application`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-07T10:17:46Z`.
    pub updated_date: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m*****`.
    pub resource_group_id: Option<String>,
    /// Day or moment of the created. Example: `2021-09-07T09:17:46Z`.
    pub created_date: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v1","k2":"v2"}`.
    pub tags: Option<Value>,
    /// Name that people know the item by. Example: `My-Application`.
    pub name: Option<String>,
}

response! {
    Application {
        "Description" => description: value,
        "UpdatedDate" => updated_date: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedDate" => created_date: value,
        "Tags" => tags: value,
        "Name" => name: value,
    }
}
