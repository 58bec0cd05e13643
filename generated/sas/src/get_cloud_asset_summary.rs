// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudAssetSummary`, from `sas/GetCloudAssetSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetType};

/// Summarizes the cloud assets of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCloudAssetSummaryRequest::new();
/// let reply = client.get_cloud_asset_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCloudAssetSummaryRequest {
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<i32>,
    /// Kinds of cloud asset to work on or to narrow the list down to. Items: at most 100.
    pub cloud_asset_types: Vec<CloudAssetType>,
}

impl GetCloudAssetSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendors`.
    pub fn vendors(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
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
    GetCloudAssetSummaryRequest {
        "Vendors" => vendors: query,
        "CloudAssetTypes" => cloud_asset_types: query,
    }
}

impl Operation for GetCloudAssetSummaryRequest {
    type Response = GetCloudAssetSummaryResponse;
    type Error = GetCloudAssetSummaryError;
    const INFO: OperationInfo = super::operation("GetCloudAssetSummary").read_only();
    const ERRORS: &'static [GetCloudAssetSummaryError] = &[
        GetCloudAssetSummaryError::NoPermission,
        GetCloudAssetSummaryError::ServerError,
    ];
}

/// Response to [`GetCloudAssetSummaryRequest`].
#[non_exhaustive]
pub struct GetCloudAssetSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5CF78A7-30AA-59DB-847F-13EE3AE7****`.
    pub request_id: Option<String>,
    /// The grouped fields that are concerned.
    pub grouped_fields: Option<GroupedFields>,
}

response! {
    GetCloudAssetSummaryResponse {
        "RequestId" => request_id: value,
        "GroupedFields" => grouped_fields: value,
    }
}

/// The grouped fields that are concerned.
#[non_exhaustive]
pub struct GroupedFields {
    /// The cloud asset summary metas that were found or are concerned, one entry each.
    pub cloud_asset_summary_metas: Vec<CloudAssetSummaryMetas>,
    /// Cloud resources in all. Example: `919`.
    pub instance_count_total: Option<i32>,
    /// Cloud resources with risks. Example: `544`.
    pub instance_risk_count_total: Option<i32>,
}

response! {
    GroupedFields {
        "CloudAssetSummaryMetas" => cloud_asset_summary_metas: list(""),
        "InstanceCountTotal" => instance_count_total: value,
        "InstanceRiskCountTotal" => instance_risk_count_total: value,
    }
}

/// The cloud asset summary metas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudAssetSummaryMetas {
    /// Which kind of asset it is or is to be. Example: `16`.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be. Example: `0`.
    pub asset_sub_type: Option<i32>,
    /// How many there are of this: instance. Example: `16`.
    pub instance_count: Option<i32>,
    /// How many there are of this: instance risk. Example: `5`.
    pub instance_risk_count: Option<i32>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `3`.
    pub vendor: Option<i32>,
}

response! {
    CloudAssetSummaryMetas {
        "AssetType" => asset_type: value,
        "AssetSubType" => asset_sub_type: value,
        "InstanceCount" => instance_count: value,
        "InstanceRiskCount" => instance_risk_count: value,
        "Vendor" => vendor: value,
    }
}

/// Errors that the documentation of [`GetCloudAssetSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCloudAssetSummaryError = super::DocumentedError;
