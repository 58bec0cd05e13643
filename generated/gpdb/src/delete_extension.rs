// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExtension`, from `gpdb/DeleteExtension.md`.

use alicloud_runtime::codegen::*;

/// Uninstalls an extension from the databases named.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteExtensionRequest::new()
///     .db_instance_id("...")
///     .extension("...")
///     .db_names("...");
/// let reply = client.delete_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExtensionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Extension to work on.
    pub extension: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
}

impl DeleteExtensionRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Extension`, which is required.
    pub fn extension(mut self, value: impl Into<String>) -> Self {
        self.extension = Some(value.into());
        self
    }
    /// Sets `DBNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
}

request! {
    DeleteExtensionRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Extension" => extension: query,
        "DBNames" => db_names: query,
    }
}

impl Operation for DeleteExtensionRequest {
    type Response = DeleteExtensionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteExtension")
        .required(&["DBInstanceId", "Extension", "DBNames"])
        .region("RegionId");
}

/// Response to [`DeleteExtensionRequest`].
pub type DeleteExtensionResponse = alicloud_runtime::EmptyResponse;
