// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSupportInstanceTypes`, from `ecs/DescribeImageSupportInstanceTypes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActionType, EipAddressFilter};

/// Lists the instance types that an image can run on.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImageSupportInstanceTypesRequest::new()
///     .region_id("cn-hangzhou")
///     .image_id("m-o6w3gy99qf89rkga****");
/// let reply = client.describe_image_support_instance_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Image that the instance types have to fit. Example: `m-o6w3gy99qf89rkga****`.
    pub image_id: Option<String>,
    /// What the result is to be used for; only images or instance types that fit this purpose come
    /// back. Here: `CreateEcs`, `Upgrade`, `Downgrade`, `RenewDowngrade`.
    /// Default: `CreateEcs`. Example: `CreateEcs`.
    pub action_type: Option<Open<ActionType>>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 10.
    pub filter: Vec<EipAddressFilter>,
}

impl DescribeImageSupportInstanceTypesRequest {
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
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<Open<ActionType>>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeImageSupportInstanceTypesRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "ActionType" => action_type: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeImageSupportInstanceTypesRequest {
    type Response = DescribeImageSupportInstanceTypesResponse;
    type Error = DescribeImageSupportInstanceTypesError;
    const INFO: OperationInfo = super::operation("DescribeImageSupportInstanceTypes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageSupportInstanceTypesError] = &[
        DescribeImageSupportInstanceTypesError::InvalidParamter,
        DescribeImageSupportInstanceTypesError::InvalidUsage,
        DescribeImageSupportInstanceTypesError::InvalidInstanceTypeValueNotSupported,
        DescribeImageSupportInstanceTypesError::InvalidImageIdNotFound,
    ];
}

/// Response to [`DescribeImageSupportInstanceTypesRequest`].
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesResponse {
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-o6w3gy99qf89rkga****`.
    pub image_id: Option<String>,
    /// Instance types that match the query, with their figures.
    pub instance_types: Vec<InstanceType>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageSupportInstanceTypesResponse {
        "ImageId" => image_id: value,
        "InstanceTypes" => instance_types: list("InstanceType"),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
    }
}

/// Instance types that match the query, with their figures.
#[non_exhaustive]
pub struct InstanceType {
    /// How many vCPUs the instance type has. Example: `1`.
    pub cpu_core_count: Option<i32>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.t1`.
    pub instance_type_family: Option<String>,
    /// Name of the instance type, as other calls expect it. Example: `ecs.t1.xsmall`.
    pub instance_type_id: Option<String>,
    /// Memory of the instance type. Unit: `GiB`. Example: `1024`.
    pub memory_size: Option<f64>,
}

response! {
    InstanceType {
        "CpuCoreCount" => cpu_core_count: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "InstanceTypeId" => instance_type_id: value,
        "MemorySize" => memory_size: value,
    }
}

/// Errors that the documentation of [`DescribeImageSupportInstanceTypesRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidUsage`](super::DocumentedError::InvalidUsage)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
pub type DescribeImageSupportInstanceTypesError = super::DocumentedError;
