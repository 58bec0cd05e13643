// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHostGroupElasticStrategyParameters`, from `rds/DescribeHostGroupElasticStrategyParameters.md`.

use alicloud_runtime::codegen::*;

/// Returns the elastic resource settings of an instance in a dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHostGroupElasticStrategyParametersRequest::new()
///     .dedicated_host_group_name("...");
/// let reply = client.describe_host_group_elastic_strategy_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHostGroupElasticStrategyParametersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Dedicated cluster asked about, by its name.
    pub dedicated_host_group_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHostGroupElasticStrategyParametersRequest {
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
    /// Sets `DedicatedHostGroupName`, which is required.
    pub fn dedicated_host_group_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHostGroupElasticStrategyParametersRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupName" => dedicated_host_group_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHostGroupElasticStrategyParametersRequest {
    type Response = DescribeHostGroupElasticStrategyParametersResponse;
    type Error = DescribeHostGroupElasticStrategyParametersError;
    const INFO: OperationInfo = super::operation(
            "DescribeHostGroupElasticStrategyParameters",
        )
        .required(&["RegionId", "DedicatedHostGroupName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHostGroupElasticStrategyParametersError] = &[
        DescribeHostGroupElasticStrategyParametersError::InvalidCPUZoomNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidCPUSharNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidMemoryZoomNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidIOPSZoomNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidMaxConnZoomNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidResourceTypeNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidIncreaseRatioTypeNotSupport,
        DescribeHostGroupElasticStrategyParametersError::InvalidDedicatedHostGroupName,
        DescribeHostGroupElasticStrategyParametersError::InvalidInsName,
        DescribeHostGroupElasticStrategyParametersError::OrderComboInstanceNotAllowOperate,
        DescribeHostGroupElasticStrategyParametersError::PricePricingPlanResultNotFound,
        DescribeHostGroupElasticStrategyParametersError::OrderNoRealNameAuthentication,
        DescribeHostGroupElasticStrategyParametersError::ClusterTypeError,
        DescribeHostGroupElasticStrategyParametersError::DedicatedHostNameIsNull,
        DescribeHostGroupElasticStrategyParametersError::HostInfoNotFound,
    ];
}

/// Response to [`DescribeHostGroupElasticStrategyParametersRequest`].
#[non_exhaustive]
pub struct DescribeHostGroupElasticStrategyParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60F9A12A-16B8-4728-B099-4CA38D32C31C`.
    pub request_id: Option<String>,
    /// Share of the vCPUs that the instance uses now. Example: `20`.
    pub cpu_shar: Option<i32>,
    /// Number of disk operations of the instance. Example: `10`.
    pub iops_zoom: Option<i32>,
    /// Most connections that the instance type allows. Example: `30`.
    pub max_conn_zoom: Option<i32>,
    /// Number of vCPUs that the instance uses. Example: `4`.
    pub cpu_zoom: Option<i32>,
    /// Total memory of the instances. Example: `1000`.
    pub memory_zoom: Option<i32>,
}

response! {
    DescribeHostGroupElasticStrategyParametersResponse {
        "RequestId" => request_id: value,
        "CpuShar" => cpu_shar: value,
        "IopsZoom" => iops_zoom: value,
        "MaxConnZoom" => max_conn_zoom: value,
        "CpuZoom" => cpu_zoom: value,
        "MemoryZoom" => memory_zoom: value,
    }
}

/// Errors that the documentation of [`DescribeHostGroupElasticStrategyParametersRequest`] names.
///
/// - [`InvalidCPUZoomNotSupport`](super::DocumentedError::InvalidCPUZoomNotSupport)
/// - [`InvalidCPUSharNotSupport`](super::DocumentedError::InvalidCPUSharNotSupport)
/// - [`InvalidMemoryZoomNotSupport`](super::DocumentedError::InvalidMemoryZoomNotSupport)
/// - [`InvalidIOPSZoomNotSupport`](super::DocumentedError::InvalidIOPSZoomNotSupport)
/// - [`InvalidMaxConnZoomNotSupport`](super::DocumentedError::InvalidMaxConnZoomNotSupport)
/// - [`InvalidResourceTypeNotSupport`](super::DocumentedError::InvalidResourceTypeNotSupport)
/// - [`InvalidIncreaseRatioTypeNotSupport`](super::DocumentedError::InvalidIncreaseRatioTypeNotSupport)
/// - [`InvalidDedicatedHostGroupName`](super::DocumentedError::InvalidDedicatedHostGroupName)
/// - [`InvalidInsName`](super::DocumentedError::InvalidInsName)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`ClusterTypeError`](super::DocumentedError::ClusterTypeError)
/// - [`DedicatedHostNameIsNull`](super::DocumentedError::DedicatedHostNameIsNull)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
pub type DescribeHostGroupElasticStrategyParametersError = super::DocumentedError;
