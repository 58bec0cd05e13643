// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmNoConnection`, from `polardbx/ConfirmNoConnection.md`.

use alicloud_runtime::codegen::*;

/// Confirms for a migration task that no connections to the source are left.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ConfirmNoConnectionRequest::new()
///     .slink_task_id("...");
/// let reply = client.confirm_no_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmNoConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl ConfirmNoConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    ConfirmNoConnectionRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for ConfirmNoConnectionRequest {
    type Response = ConfirmNoConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfirmNoConnection")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId");
}

/// Response to [`ConfirmNoConnectionRequest`], which the documentation does not describe.
pub type ConfirmNoConnectionResponse = alicloud_runtime::UndocumentedResponse;
