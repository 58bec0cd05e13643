// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExtensions`, from `gpdb/CreateExtensions.md`.

use alicloud_runtime::codegen::*;

/// Installs one or more extensions in given databases of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateExtensionsRequest::new()
///     .db_instance_id("...")
///     .extensions("...")
///     .db_names("...");
/// let reply = client.create_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExtensionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The extensions that are concerned.
    pub extensions: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
}

impl CreateExtensionsRequest {
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
    /// Sets `Extensions`, which is required.
    pub fn extensions(mut self, value: impl Into<String>) -> Self {
        self.extensions = Some(value.into());
        self
    }
    /// Sets `DBNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
}

request! {
    CreateExtensionsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Extensions" => extensions: query,
        "DBNames" => db_names: query,
    }
}

impl Operation for CreateExtensionsRequest {
    type Response = CreateExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateExtensions")
        .required(&["DBInstanceId", "Extensions", "DBNames"])
        .region("RegionId");
}

/// Response to [`CreateExtensionsRequest`].
#[non_exhaustive]
pub struct CreateExtensionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// The extensions that are concerned. Example: `citext, dblink`.
    pub extensions: Option<String>,
}

response! {
    CreateExtensionsResponse {
        "RequestId" => request_id: value,
        "Extensions" => extensions: value,
    }
}
