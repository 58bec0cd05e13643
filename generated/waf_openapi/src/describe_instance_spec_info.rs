// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSpecInfo`, from `waf-openapi/DescribeInstanceSpecInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the specifications of a WAF instance.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeInstanceSpecInfoRequest::new();
/// let reply = client.describe_instance_spec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSpecInfoRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceSpecInfoRequest {
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
    DescribeInstanceSpecInfoRequest {
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceSpecInfoRequest {
    type Response = DescribeInstanceSpecInfoResponse;
    type Error = DescribeInstanceSpecInfoError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSpecInfo")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceSpecInfoError] = &[
        DescribeInstanceSpecInfoError::Forbbiden,
        DescribeInstanceSpecInfoError::InternalError,
    ];
}

/// Response to [`DescribeInstanceSpecInfoRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSpecInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E906513E-F6B5-495E-98DC-7BA8****1D76`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `waf-cn-st2225l****`.
    pub instance_id: Option<String>,
    /// When the item runs out. Example: `1677168000000`.
    pub expire_time: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `version_3`.
    pub version: Option<String>,
    /// What is known about each instance spec, one entry each.
    pub instance_spec_infos: Vec<InstanceSpecInfos>,
}

response! {
    DescribeInstanceSpecInfoResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "ExpireTime" => expire_time: value,
        "Version" => version: value,
        "InstanceSpecInfos" => instance_spec_infos: list(""),
    }
}

/// What is known about each instance spec, one entry each.
#[non_exhaustive]
pub struct InstanceSpecInfos {
    /// Code for programs to act on, as a rule that of the result. Example: `103`.
    pub code: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `640`.
    pub value: Option<String>,
}

response! {
    InstanceSpecInfos {
        "Code" => code: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceSpecInfoRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceSpecInfoError = super::DocumentedError;
