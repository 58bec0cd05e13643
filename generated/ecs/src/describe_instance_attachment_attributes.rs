// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAttachmentAttributes`, from `ecs/DescribeInstanceAttachmentAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MatchCriteria};

/// Reports which private pool each instance draws its capacity from.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceAttachmentAttributesRequest::new()
///     .instance_ids(["text"])
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_attachment_attributes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesRequest {
    /// **Required.** Keeps only these instances. Example: `text`.
    pub instance_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeInstanceAttachmentAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeInstanceAttachmentAttributesRequest {
        "InstanceIds" => instance_ids: query_json,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceAttachmentAttributesRequest {
    type Response = DescribeInstanceAttachmentAttributesResponse;
    type Error = DescribeInstanceAttachmentAttributesError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAttachmentAttributes")
        .required(&["InstanceIds", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAttachmentAttributesError] = &[
        DescribeInstanceAttachmentAttributesError::MissingParameterRegionId,
        DescribeInstanceAttachmentAttributesError::InvalidInstanceIdsNotFound,
        DescribeInstanceAttachmentAttributesError::InternalError,
        DescribeInstanceAttachmentAttributesError::DedicatedHostNotSupported,
        DescribeInstanceAttachmentAttributesError::SpotNotSupported,
        DescribeInstanceAttachmentAttributesError::ClassicNetworkNotSupported,
        DescribeInstanceAttachmentAttributesError::InvalidInstanceId,
        DescribeInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsMatchCriteria,
        DescribeInstanceAttachmentAttributesError::MissingParameterPrivatePoolOptionsId_,
        DescribeInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsId_,
        DescribeInstanceAttachmentAttributesError::InvalidInstanceType,
        DescribeInstanceAttachmentAttributesError::InvalidInstanceChargeType,
        DescribeInstanceAttachmentAttributesError::InvalidZoneId,
        DescribeInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsStatus,
        DescribeInstanceAttachmentAttributesError::InvalidPlatformValueNotSupported,
        DescribeInstanceAttachmentAttributesError::InvalidAliUid,
        DescribeInstanceAttachmentAttributesError::MissingParameterPackageType,
        DescribeInstanceAttachmentAttributesError::MissingParameterPrivatePoolOptionsIds,
        DescribeInstanceAttachmentAttributesError::MissingParameterInstanceCpuCoreCount,
        DescribeInstanceAttachmentAttributesError::MissingParameterInstanceAmount,
        DescribeInstanceAttachmentAttributesError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        DescribeInstanceAttachmentAttributesError::InvalidTooManyPrivatePoolOptionsIds,
        DescribeInstanceAttachmentAttributesError::InvalidTooManyZoneIds,
        DescribeInstanceAttachmentAttributesError::InvalidTooManyInstanceTypes,
        DescribeInstanceAttachmentAttributesError::InvalidTooManyUnpaidPrivatePool,
        DescribeInstanceAttachmentAttributesError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        DescribeInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsIds,
        DescribeInstanceAttachmentAttributesError::InvalidPackageType,
        DescribeInstanceAttachmentAttributesError::InvalidPrivatePoolPurchase,
        DescribeInstanceAttachmentAttributesError::InvalidAssuranceTimesNotSupported,
        DescribeInstanceAttachmentAttributesError::RepeatStartPrivatePool,
        DescribeInstanceAttachmentAttributesError::InvalidParameterTooManyInstanceIds,
        DescribeInstanceAttachmentAttributesError::AbsInvalidInstanceIdsMalFormed,
        DescribeInstanceAttachmentAttributesError::InvalidParameter2,
    ];
}

impl Paginated for DescribeInstanceAttachmentAttributesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeInstanceAttachmentAttributesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesResponse {
    /// Private pool that each instance draws on.
    pub instances: Vec<Instance>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstanceAttachmentAttributesResponse {
        "Instances" => instances: list("Instance"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Private pool that each instance draws on.
#[non_exhaustive]
pub struct Instance {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4****`.
    pub instance_id: Option<String>,
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Example: `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// Which instances may draw on the reserved capacity, or which pool an instance draws on.
    /// Example: `Open`.
    pub private_pool_options_match_criteria: Option<Open<MatchCriteria>>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "PrivatePoolOptionsId" => private_pool_options_id: value,
        "PrivatePoolOptionsMatchCriteria" => private_pool_options_match_criteria: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAttachmentAttributesRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DedicatedHostNotSupported`](super::DocumentedError::DedicatedHostNotSupported)
/// - [`SpotNotSupported`](super::DocumentedError::SpotNotSupported)
/// - [`ClassicNetworkNotSupported`](super::DocumentedError::ClassicNetworkNotSupported)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`MissingParameterPrivatePoolOptionsId_`](super::DocumentedError::MissingParameterPrivatePoolOptionsId_)
/// - [`InvalidPrivatePoolOptionsId_`](super::DocumentedError::InvalidPrivatePoolOptionsId_)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`InvalidPrivatePoolOptionsStatus`](super::DocumentedError::InvalidPrivatePoolOptionsStatus)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported)
/// - [`InvalidAliUid`](super::DocumentedError::InvalidAliUid)
/// - [`MissingParameterPackageType`](super::DocumentedError::MissingParameterPackageType)
/// - [`MissingParameterPrivatePoolOptionsIds`](super::DocumentedError::MissingParameterPrivatePoolOptionsIds)
/// - [`MissingParameterInstanceCpuCoreCount`](super::DocumentedError::MissingParameterInstanceCpuCoreCount)
/// - [`MissingParameterInstanceAmount`](super::DocumentedError::MissingParameterInstanceAmount)
/// - [`MissingParameterInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::MissingParameterInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidTooManyPrivatePoolOptionsIds`](super::DocumentedError::InvalidTooManyPrivatePoolOptionsIds)
/// - [`InvalidTooManyZoneIds`](super::DocumentedError::InvalidTooManyZoneIds)
/// - [`InvalidTooManyInstanceTypes`](super::DocumentedError::InvalidTooManyInstanceTypes)
/// - [`InvalidTooManyUnpaidPrivatePool`](super::DocumentedError::InvalidTooManyUnpaidPrivatePool)
/// - [`InvalidInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::InvalidInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidPrivatePoolOptionsIds`](super::DocumentedError::InvalidPrivatePoolOptionsIds)
/// - [`InvalidPackageType`](super::DocumentedError::InvalidPackageType)
/// - [`InvalidPrivatePoolPurchase`](super::DocumentedError::InvalidPrivatePoolPurchase)
/// - [`InvalidAssuranceTimesNotSupported`](super::DocumentedError::InvalidAssuranceTimesNotSupported)
/// - [`RepeatStartPrivatePool`](super::DocumentedError::RepeatStartPrivatePool)
/// - [`InvalidParameterTooManyInstanceIds`](super::DocumentedError::InvalidParameterTooManyInstanceIds)
/// - [`AbsInvalidInstanceIdsMalFormed`](super::DocumentedError::AbsInvalidInstanceIdsMalFormed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 500
pub type DescribeInstanceAttachmentAttributesError = super::DocumentedError;
