// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudAssetCriteria`, from `sas/GetCloudAssetCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetCriteriaList};

/// Lists the search criteria for cloud assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCloudAssetCriteriaRequest::new();
/// let reply = client.get_cloud_asset_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCloudAssetCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Kinds of cloud asset to work on or to narrow the list down to. Items: at most 20.
    pub cloud_asset_types: Vec<CloudAssetType>,
}

impl GetCloudAssetCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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
}

request! {
    GetCloudAssetCriteriaRequest {
        "Value" => value: query,
        "CloudAssetTypes" => cloud_asset_types: query,
    }
}

impl Operation for GetCloudAssetCriteriaRequest {
    type Response = GetCloudAssetCriteriaResponse;
    type Error = GetCloudAssetCriteriaError;
    const INFO: OperationInfo = super::operation("GetCloudAssetCriteria").read_only();
    const ERRORS: &'static [GetCloudAssetCriteriaError] = &[
        GetCloudAssetCriteriaError::NoPermission,
        GetCloudAssetCriteriaError::ServerError,
    ];
}

/// Response to [`GetCloudAssetCriteriaRequest`].
#[non_exhaustive]
pub struct GetCloudAssetCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CloudAssetCriteriaList>,
}

response! {
    GetCloudAssetCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Kinds of cloud asset to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CloudAssetType {
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
}

impl CloudAssetType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetType`.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
}

request! {
    CloudAssetType {
        "AssetType" => asset_type: field,
        "AssetSubType" => asset_sub_type: field,
    }
}

/// Errors that the documentation of [`GetCloudAssetCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCloudAssetCriteriaError = super::DocumentedError;
