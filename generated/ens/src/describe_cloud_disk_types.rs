// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDiskTypes`, from `ens/DescribeCloudDiskTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the disk categories that each edge node offers.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeCloudDiskTypesRequest::new();
/// let reply = client.describe_cloud_disk_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDiskTypesRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Vec<String>,
}

impl DescribeCloudDiskTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCloudDiskTypesRequest {
        "EnsRegionId" => ens_region_id: query,
        "EnsRegionIds" => ens_region_ids: query_json,
    }
}

impl Operation for DescribeCloudDiskTypesRequest {
    type Response = DescribeCloudDiskTypesResponse;
    type Error = DescribeCloudDiskTypesError;
    const INFO: OperationInfo = super::operation("DescribeCloudDiskTypes")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeCloudDiskTypesError] = &[
        DescribeCloudDiskTypesError::InvalidAny,
        DescribeCloudDiskTypesError::MissingAny,
        DescribeCloudDiskTypesError::NoPermission,
        DescribeCloudDiskTypesError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeCloudDiskTypesRequest`].
#[non_exhaustive]
pub struct DescribeCloudDiskTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `77990CEE-B714-5702-BDE6-943F702277DD`.
    pub request_id: Option<String>,
    /// The support resources that were found or are concerned, one entry each.
    pub support_resources: Vec<SupportResource>,
}

response! {
    DescribeCloudDiskTypesResponse {
        "RequestId" => request_id: value,
        "SupportResources" => support_resources: list("SupportResource"),
    }
}

/// The support resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportResource {
    /// Class that the item belongs to. Example: `cloud_efficiency`.
    pub category: Option<String>,
    /// Region that the ens lies in. Example: `cn-guangzhou-10`.
    pub ens_region_id: Option<String>,
}

response! {
    SupportResource {
        "Category" => category: value,
        "EnsRegionId" => ens_region_id: value,
    }
}

/// Errors that the documentation of [`DescribeCloudDiskTypesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeCloudDiskTypesError = super::DocumentedError;
