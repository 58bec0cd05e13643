// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `ens/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Image};

/// Lists images, specifications, disk sizes, and counts of instances that can be created per edge
/// node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeAvailableResourceRequest::new();
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {}

impl DescribeAvailableResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAvailableResourceRequest {}
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = DescribeAvailableResourceError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .read_only();
    const ERRORS: &'static [DescribeAvailableResourceError] = &[
        DescribeAvailableResourceError::MissingParameter,
        DescribeAvailableResourceError::InstanceNotExists,
        DescribeAvailableResourceError::CallInterface,
        DescribeAvailableResourceError::NoPermission,
        DescribeAvailableResourceError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The support resources that were found or are concerned, one entry each.
    pub support_resources: Vec<SupportResource>,
}

response! {
    DescribeAvailableResourceResponse {
        "Code" => code: value,
        "Images" => images: list("Image"),
        "RequestId" => request_id: value,
        "SupportResources" => support_resources: list("SupportResource"),
    }
}

/// The support resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportResource {
    /// How large the data disk is or is to be. Example: `500`.
    pub data_disk_size: Option<String>,
    /// Region that the ens lies in. Example: `cn-beijing-cmcc`.
    pub ens_region_id: Option<String>,
    /// Size or model of the instance. Example: `ens.sn1.stiny`.
    pub instance_spec: Option<String>,
    /// How many there are of this: support resources. Example: `9`.
    pub support_resources_count: Option<String>,
    /// How large the system disk is or is to be. Example: `20`.
    pub system_disk_size: Option<String>,
}

response! {
    SupportResource {
        "DataDiskSize" => data_disk_size: value,
        "EnsRegionId" => ens_region_id: value,
        "InstanceSpec" => instance_spec: value,
        "SupportResourcesCount" => support_resources_count: value,
        "SystemDiskSize" => system_disk_size: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableResourceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeAvailableResourceError = super::DocumentedError;
