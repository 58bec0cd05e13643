// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDiskAvailableResourceInfo`, from `ens/DescribeCloudDiskAvailableResourceInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud disks on sale per edge node, with category, size range, and purchasable count.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeCloudDiskAvailableResourceInfoRequest::new();
/// let reply = client.describe_cloud_disk_available_resource_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoRequest {}

impl DescribeCloudDiskAvailableResourceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCloudDiskAvailableResourceInfoRequest {}
}

impl Operation for DescribeCloudDiskAvailableResourceInfoRequest {
    type Response = DescribeCloudDiskAvailableResourceInfoResponse;
    type Error = DescribeCloudDiskAvailableResourceInfoError;
    const INFO: OperationInfo = super::operation(
            "DescribeCloudDiskAvailableResourceInfo",
        )
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeCloudDiskAvailableResourceInfoError] = &[
        DescribeCloudDiskAvailableResourceInfoError::MissingAny,
        DescribeCloudDiskAvailableResourceInfoError::InvalidAny,
        DescribeCloudDiskAvailableResourceInfoError::NoPermission,
        DescribeCloudDiskAvailableResourceInfoError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeCloudDiskAvailableResourceInfoRequest`].
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AE4F26E-7527-569F-A987-E3CF269A3C11`.
    pub request_id: Option<String>,
    /// The support resources that were found or are concerned, one entry each.
    pub support_resources: Vec<SupportResource>,
}

response! {
    DescribeCloudDiskAvailableResourceInfoResponse {
        "RequestId" => request_id: value,
        "SupportResources" => support_resources: list("SupportResource"),
    }
}

/// The support resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportResource {
    /// Region that the ens lies in. Example: `cn-beijing-cmcc`.
    pub ens_region_id: Option<String>,
    /// Name that the ens region goes by. Example: `text`.
    pub ens_region_name: Option<String>,
    /// How large the disk min is or is to be. Example: `20`.
    pub disk_min_size: Option<i64>,
    /// How large the disk max is or is to be. Example: `80`.
    pub disk_max_size: Option<i64>,
    /// How many there are of this: can buy. Example: `2`.
    pub can_buy_count: Option<i64>,
    /// Class that the item belongs to. Example: `cloud_ssd`.
    pub category: Option<String>,
    /// How large the default disk is or is to be. Example: `20`.
    pub default_disk_size: Option<i64>,
}

response! {
    SupportResource {
        "EnsRegionId" => ens_region_id: value,
        "EnsRegionName" => ens_region_name: value,
        "DiskMinSize" => disk_min_size: value,
        "DiskMaxSize" => disk_max_size: value,
        "CanBuyCount" => can_buy_count: value,
        "Category" => category: value,
        "DefaultDiskSize" => default_disk_size: value,
    }
}

/// Errors that the documentation of [`DescribeCloudDiskAvailableResourceInfoRequest`] names.
///
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeCloudDiskAvailableResourceInfoError = super::DocumentedError;
