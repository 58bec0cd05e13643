// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountAttributes`, from `ecs/DescribeAccountAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory};

/// Returns the limits of the account in a region, such as how many security groups or vCPUs it may
/// have.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAccountAttributesRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-b");
/// let reply = client.describe_account_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Name of an account attribute: a quota, how much of it is used, or a privilege.
    /// Items: at most 30. Example: `max-security-groups`.
    pub attribute_name: Vec<Open<AttributeName>>,
}

impl DescribeAccountAttributesRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `AttributeName`.
    pub fn attribute_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<AttributeName>>>,
    ) -> Self {
        self.attribute_name = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAccountAttributesRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "AttributeName" => attribute_name: query,
    }
}

impl Operation for DescribeAccountAttributesRequest {
    type Response = DescribeAccountAttributesResponse;
    type Error = DescribeAccountAttributesError;
    const INFO: OperationInfo = super::operation("DescribeAccountAttributes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountAttributesError] = &[
        DescribeAccountAttributesError::InvalidParameter,
        DescribeAccountAttributesError::InternalError,
        DescribeAccountAttributesError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeAccountAttributesRequest`].
#[non_exhaustive]
pub struct DescribeAccountAttributesResponse {
    /// Quotas and privileges of the account in the region, one entry for each attribute asked for.
    pub account_attribute_items: Vec<AccountAttributeItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccountAttributesResponse {
        "AccountAttributeItems" => account_attribute_items: list("AccountAttributeItem"),
        "RequestId" => request_id: value,
    }
}

/// Quotas and privileges of the account in the region, one entry for each attribute asked for.
#[non_exhaustive]
pub struct AccountAttributeItem {
    /// Name of an account attribute: a quota, how much of it is used, or a privilege.
    /// Example: `max-security-groups`.
    pub attribute_name: Option<Open<AttributeName>>,
    /// Values the attribute has, for instance one for each zone or disk category.
    pub attribute_values: Vec<ValueItem>,
}

response! {
    AccountAttributeItem {
        "AttributeName" => attribute_name: value,
        "AttributeValues" => attribute_values: list("ValueItem"),
    }
}

/// Values the attribute has, for instance one for each zone or disk category.
#[non_exhaustive]
pub struct ValueItem {
    /// How many resources the attribute value stands for. Example: `3`.
    pub count: Option<i32>,
    /// Kind of data disk that the value is for. Here: `cloud_efficiency`, `cloud_ssd`, `cloud_essd`.
    /// Example: `cloud_ssd`.
    pub disk_category: Option<Open<DiskCategory>>,
    /// When the privilege runs out. Missing for privileges without an end.
    /// Example: `2019-01-01T12:30:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Billing method that the value is for. Example: `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// The quota, the amount used or the privilege itself, depending on the attribute. Example: `800`.
    pub value: Option<String>,
    /// Zone that the value is for. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    ValueItem {
        "Count" => count: value,
        "DiskCategory" => disk_category: value,
        "ExpiredTime" => expired_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InstanceType" => instance_type: value,
        "Value" => value: value,
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Name of an account attribute: a quota, how much of it is used, or a privilege.
    pub enum AttributeName {
        /// Kinds of network that can be used.
        InstanceNetworkType = "instance-network-type",
        /// Highest number of security groups.
        MaxSecurityGroups = "max-security-groups",
        /// Highest number of network interfaces.
        MaxElasticNetworkInterfaces = "max-elastic-network-interfaces",
        /// Highest number of vCPUs over all pay-as-you-go instances.
        MaxPostpaidInstanceVcpuCount = "max-postpaid-instance-vcpu-count",
        /// Highest number of vCPUs over all spot instances.
        MaxSpotInstanceVcpuCount = "max-spot-instance-vcpu-count",
        /// vCPUs that pay-as-you-go instances take up now.
        UsedPostpaidInstanceVcpuCount = "used-postpaid-instance-vcpu-count",
        /// vCPUs that spot instances take up now.
        UsedSpotInstanceVcpuCount = "used-spot-instance-vcpu-count",
        /// Highest total size of pay-as-you-go data disks.
        MaxPostpaidYundiskCapacity = "max-postpaid-yundisk-capacity",
        /// Size that pay-as-you-go data disks take up now.
        UsedPostpaidYundiskCapacity = "used-postpaid-yundisk-capacity",
        /// Highest number of dedicated hosts.
        MaxDedicatedHosts = "max-dedicated-hosts",
        /// I/O optimized instance types that can be had pay-as-you-go.
        SupportedPostpaidInstanceTypes = "supported-postpaid-instance-types",
        /// Highest number of Cloud Assistant commands.
        MaxAxtCommandCount = "max-axt-command-count",
        /// Highest number of Cloud Assistant executions a day.
        MaxAxtInvocationDaily = "max-axt-invocation-daily",
        /// Whether the account holder's identity has been verified.
        RealNameAuthentication = "real-name-authentication",
    }
}

/// Errors that the documentation of [`DescribeAccountAttributesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter), here with HTTP status 403: Name the region in \`RegionId\`; it was left out.
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeAccountAttributesError = super::DocumentedError;
