// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReservedResource`, from `ens/DescribeReservedResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Image};

/// Lists the resources reserved for purchase: images, specifications, disk sizes, and counts per
/// node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeReservedResourceRequest::new();
/// let reply = client.describe_reserved_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReservedResourceRequest {}

impl DescribeReservedResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeReservedResourceRequest {}
}

impl Operation for DescribeReservedResourceRequest {
    type Response = DescribeReservedResourceResponse;
    type Error = DescribeReservedResourceError;
    const INFO: OperationInfo = super::operation("DescribeReservedResource").read_only();
    const ERRORS: &'static [DescribeReservedResourceError] = &[
        DescribeReservedResourceError::MissingParameter,
        DescribeReservedResourceError::InstanceNotExists,
        DescribeReservedResourceError::CallInterface,
        DescribeReservedResourceError::NoPermission,
        DescribeReservedResourceError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeReservedResourceRequest`].
#[non_exhaustive]
pub struct DescribeReservedResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6666C5A5-75ED-422E-A022-7121FA18C968`.
    pub request_id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// The support resources that were found or are concerned, one entry each.
    pub support_resources: Vec<SupportResource>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
}

response! {
    DescribeReservedResourceResponse {
        "RequestId" => request_id: value,
        "Images" => images: list("Image"),
        "SupportResources" => support_resources: list("SupportResource"),
        "Code" => code: value,
    }
}

/// The support resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportResource {
    /// Region that the ens lies in. Example: `cn-beijing-cmcc`.
    pub ens_region_id: Option<String>,
    /// The data disk sizes that were found or are concerned, one entry each.
    pub data_disk_sizes: Vec<String>,
    /// How many there are of this: support resources. Example: `9`.
    pub support_resources_count: Option<String>,
    /// The system disk sizes that were found or are concerned, one entry each.
    pub system_disk_sizes: Vec<String>,
    /// Size or model of the instance. Example: `ens.sn1.stiny`.
    pub instance_spec: Option<String>,
}

response! {
    SupportResource {
        "EnsRegionId" => ens_region_id: value,
        "DataDiskSizes" => data_disk_sizes: list("DataDiskSize"),
        "SupportResourcesCount" => support_resources_count: value,
        "SystemDiskSizes" => system_disk_sizes: list("SystemDiskSize"),
        "InstanceSpec" => instance_spec: value,
    }
}

/// Errors that the documentation of [`DescribeReservedResourceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeReservedResourceError = super::DocumentedError;
