// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceInfo`, from `waf-openapi/DescribeInstanceInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the WAF instance of the account in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeInstanceInfoRequest::new();
/// let reply = client.describe_instance_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceInfoRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceInfoRequest {
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceInfoRequest {
    type Response = DescribeInstanceInfoResponse;
    type Error = DescribeInstanceInfoError;
    const INFO: OperationInfo = super::operation("DescribeInstanceInfo")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceInfoError] = &[
        DescribeInstanceInfoError::Forbbiden,
        DescribeInstanceInfoError::InternalError,
    ];
}

/// Response to [`DescribeInstanceInfoRequest`].
#[non_exhaustive]
pub struct DescribeInstanceInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// What is known about the instance.
    pub instance_info: Option<InstanceInfo>,
}

response! {
    DescribeInstanceInfoResponse {
        "RequestId" => request_id: value,
        "InstanceInfo" => instance_info: value,
    }
}

/// What is known about the instance.
#[non_exhaustive]
pub struct InstanceInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Last day of the period concerned. Example: `1512921600`.
    pub end_date: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `version_3`.
    pub version: Option<String>,
    /// How many days of the trial are left. Example: `1`.
    pub remain_day: Option<i32>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name. Example: `cn`.
    pub region: Option<String>,
    /// How the item is billed. Example: `1`.
    pub pay_type: Option<i32>,
    /// Whether payments are overdue. Example: `1`.
    pub in_debt: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `waf-cn-tl32ast****`.
    pub instance_id: Option<String>,
    /// Which kind of subscription it is or is to be. Example: `Subscription`.
    pub subscription_type: Option<String>,
    /// Whether this is a trial. Example: `1`.
    pub trial: Option<i32>,
}

response! {
    InstanceInfo {
        "Status" => status: value,
        "EndDate" => end_date: value,
        "Version" => version: value,
        "RemainDay" => remain_day: value,
        "Region" => region: value,
        "PayType" => pay_type: value,
        "InDebt" => in_debt: value,
        "InstanceId" => instance_id: value,
        "SubscriptionType" => subscription_type: value,
        "Trial" => trial: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceInfoRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceInfoError = super::DocumentedError;
