// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountDelegatedStatus`, from `waf-openapi_2021_10_01/DescribeAccountDelegatedStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account is a delegated administrator for WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeAccountDelegatedStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_account_delegated_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeAccountDelegatedStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeAccountDelegatedStatusRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeAccountDelegatedStatusRequest {
    type Response = DescribeAccountDelegatedStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccountDelegatedStatus")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAccountDelegatedStatusRequest`].
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8161375D-5958-5627-BFDE-DF1458A73E87`.
    pub request_id: Option<String>,
    /// State that the delegated is in. Example: `true`.
    pub delegated_status: Option<bool>,
    /// Login name of the account. Example: `account_test`.
    pub account_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `10***********34`.
    pub account_id: Option<String>,
}

response! {
    DescribeAccountDelegatedStatusResponse {
        "RequestId" => request_id: value,
        "DelegatedStatus" => delegated_status: value,
        "AccountName" => account_name: value,
        "AccountId" => account_id: value,
    }
}
