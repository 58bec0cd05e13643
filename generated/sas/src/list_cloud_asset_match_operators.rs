// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudAssetMatchOperators`, from `sas/ListCloudAssetMatchOperators.md`.

use alicloud_runtime::codegen::*;

/// Lists the comparison operators usable on cloud asset data in custom checks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCloudAssetMatchOperatorsRequest::new();
/// let reply = client.list_cloud_asset_match_operators(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudAssetMatchOperatorsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListCloudAssetMatchOperatorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListCloudAssetMatchOperatorsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListCloudAssetMatchOperatorsRequest {
    type Response = ListCloudAssetMatchOperatorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudAssetMatchOperators")
        .read_only();
}

/// Response to [`ListCloudAssetMatchOperatorsRequest`], which the documentation does not describe.
pub type ListCloudAssetMatchOperatorsResponse = alicloud_runtime::UndocumentedResponse;
