// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticityAssuranceInstances`, from `ecs/DescribeElasticityAssuranceInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationInstancePrivatePoolOptions, InstanceIdSet};

/// Lists the running instances that use an elasticity assurance; nothing comes back once it has
/// expired.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeElasticityAssuranceInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .max_results(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_elasticity_assurance_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesRequest {
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<CapacityReservationInstancePrivatePoolOptions>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

impl DescribeElasticityAssuranceInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<CapacityReservationInstancePrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeElasticityAssuranceInstancesRequest {
        "PrivatePoolOptions" => private_pool_options: query,
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeElasticityAssuranceInstancesRequest {
    type Response = DescribeElasticityAssuranceInstancesResponse;
    type Error = DescribeElasticityAssuranceInstancesError;
    const INFO: OperationInfo = super::operation("DescribeElasticityAssuranceInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeElasticityAssuranceInstancesError] = &[
        DescribeElasticityAssuranceInstancesError::MissingParameterRegionId,
        DescribeElasticityAssuranceInstancesError::InternalError,
        DescribeElasticityAssuranceInstancesError::InvalidParameterPrivatePoolOptionsId,
        DescribeElasticityAssuranceInstancesError::DedicatedHostNotSupported,
        DescribeElasticityAssuranceInstancesError::SpotNotSupported,
        DescribeElasticityAssuranceInstancesError::ClassicNetworkNotSupported,
        DescribeElasticityAssuranceInstancesError::InvalidInstanceId,
        DescribeElasticityAssuranceInstancesError::InvalidPrivatePoolOptionsMatchCriteria,
        DescribeElasticityAssuranceInstancesError::MissingParameterPrivatePoolOptionsId_,
        DescribeElasticityAssuranceInstancesError::InvalidPrivatePoolOptionsId_,
        DescribeElasticityAssuranceInstancesError::InvalidInstanceType,
        DescribeElasticityAssuranceInstancesError::InvalidInstanceChargeType,
        DescribeElasticityAssuranceInstancesError::InvalidZoneId,
        DescribeElasticityAssuranceInstancesError::InvalidPrivatePoolOptionsStatus,
        DescribeElasticityAssuranceInstancesError::InvalidPlatformValueNotSupported,
        DescribeElasticityAssuranceInstancesError::InvalidAliUid,
        DescribeElasticityAssuranceInstancesError::MissingParameterPackageType,
        DescribeElasticityAssuranceInstancesError::MissingParameterPrivatePoolOptionsIds,
        DescribeElasticityAssuranceInstancesError::MissingParameterInstanceCpuCoreCount,
        DescribeElasticityAssuranceInstancesError::MissingParameterInstanceAmount,
        DescribeElasticityAssuranceInstancesError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        DescribeElasticityAssuranceInstancesError::InvalidTooManyPrivatePoolOptionsIds,
        DescribeElasticityAssuranceInstancesError::InvalidTooManyZoneIds,
        DescribeElasticityAssuranceInstancesError::InvalidTooManyInstanceTypes,
        DescribeElasticityAssuranceInstancesError::InvalidTooManyUnpaidPrivatePool,
        DescribeElasticityAssuranceInstancesError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        DescribeElasticityAssuranceInstancesError::InvalidPrivatePoolOptionsIds,
        DescribeElasticityAssuranceInstancesError::InvalidPackageType,
        DescribeElasticityAssuranceInstancesError::InvalidPrivatePoolPurchase,
        DescribeElasticityAssuranceInstancesError::InvalidAssuranceTimesNotSupported,
        DescribeElasticityAssuranceInstancesError::RepeatStartPrivatePool,
    ];
}

impl Paginated for DescribeElasticityAssuranceInstancesRequest {
    type Item = InstanceIdSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.elasticity_assurance_item)
    }
}

/// Response to [`DescribeElasticityAssuranceInstancesRequest`].
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesResponse {
    /// Instances that were created from the assured capacity.
    pub elasticity_assurance_item: Vec<InstanceIdSet>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeElasticityAssuranceInstancesResponse {
        "ElasticityAssuranceItem" => elasticity_assurance_item: list("InstanceIdSet"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeElasticityAssuranceInstancesRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterPrivatePoolOptionsId`](super::DocumentedError::InvalidParameterPrivatePoolOptionsId)
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
pub type DescribeElasticityAssuranceInstancesError = super::DocumentedError;
