// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudAssetSchemas`, from `sas/ListCloudAssetSchemas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetType};

/// Lists the data schemas of cloud asset types, for use in custom checks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCloudAssetSchemasRequest::new();
/// let reply = client.list_cloud_asset_schemas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudAssetSchemasRequest {
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Kinds of cloud asset to work on or to narrow the list down to. Items: at most 10.
    pub cloud_asset_types: Vec<CloudAssetType>,
    /// Names of the data to work on or to narrow the list down to. Items: at most 20.
    pub data_names: Vec<String>,
    /// Whether only data tied to other data is listed.
    pub associated_data_only: Option<bool>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListCloudAssetSchemasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `CloudAssetTypes`.
    pub fn cloud_asset_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudAssetType>>,
    ) -> Self {
        self.cloud_asset_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataNames`.
    pub fn data_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AssociatedDataOnly`.
    #[inline]
    pub fn associated_data_only(mut self, value: bool) -> Self {
        self.associated_data_only = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListCloudAssetSchemasRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "CloudAssetTypes" => cloud_asset_types: query,
        "DataNames" => data_names: query,
        "AssociatedDataOnly" => associated_data_only: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListCloudAssetSchemasRequest {
    type Response = ListCloudAssetSchemasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudAssetSchemas").read_only();
}

/// Response to [`ListCloudAssetSchemasRequest`], which the documentation does not describe.
pub type ListCloudAssetSchemasResponse = alicloud_runtime::UndocumentedResponse;
