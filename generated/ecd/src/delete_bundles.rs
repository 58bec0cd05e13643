// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBundles`, from `ecd/DeleteBundles.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom templates of cloud computers; those made from them stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteBundlesRequest::new()
///     .bundle_id(["..."]);
/// let reply = client.delete_bundles(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBundlesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bundle that the call is about. Items: at most 100.
    pub bundle_id: Vec<String>,
}

impl DeleteBundlesRequest {
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
    /// Sets `BundleId`, which is required.
    pub fn bundle_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bundle_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteBundlesRequest {
        "RegionId" => region_id: query,
        "BundleId" => bundle_id: query,
    }
}

impl Operation for DeleteBundlesRequest {
    type Response = DeleteBundlesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBundles")
        .required(&["RegionId", "BundleId"])
        .region("RegionId");
}

/// Response to [`DeleteBundlesRequest`].
pub type DeleteBundlesResponse = alicloud_runtime::EmptyResponse;
