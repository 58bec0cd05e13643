// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshImportMeta`, from `polardbx/RefreshImportMeta.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the metadata of an import task.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::RefreshImportMetaRequest::new()
///     .slink_task_id("...");
/// let reply = client.refresh_import_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshImportMetaRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl RefreshImportMetaRequest {
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
    RefreshImportMetaRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for RefreshImportMetaRequest {
    type Response = RefreshImportMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshImportMeta")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId");
}

/// Response to [`RefreshImportMetaRequest`], which the documentation does not describe.
pub type RefreshImportMetaResponse = alicloud_runtime::UndocumentedResponse;
