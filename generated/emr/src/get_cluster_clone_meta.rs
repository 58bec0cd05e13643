// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterCloneMeta`, from `emr/GetClusterCloneMeta.md`.

use alicloud_runtime::codegen::*;

/// Gets the metadata of a cluster that a clone of it needs.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetClusterCloneMetaRequest::new()
///     .cluster_id("...");
/// let reply = client.get_cluster_clone_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterCloneMetaRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetClusterCloneMetaRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetClusterCloneMetaRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetClusterCloneMetaRequest {
    type Response = GetClusterCloneMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetClusterCloneMeta")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetClusterCloneMetaRequest`], which the documentation does not describe.
pub type GetClusterCloneMetaResponse = alicloud_runtime::UndocumentedResponse;
