// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMemberAccounts`, from `waf-openapi_2021_10_01/DescribeMemberAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the member accounts under common WAF management with their status.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeMemberAccountsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_member_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMemberAccountsRequest {
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// State of the account, to narrow the list down to or to be put into.
    pub account_status: Option<String>,
}

impl DescribeMemberAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `AccountStatus`.
    pub fn account_status(mut self, value: impl Into<String>) -> Self {
        self.account_status = Some(value.into());
        self
    }
}

request! {
    DescribeMemberAccountsRequest {
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SourceIp" => source_ip: query,
        "AccountStatus" => account_status: query,
    }
}

impl Operation for DescribeMemberAccountsRequest {
    type Response = DescribeMemberAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMemberAccounts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeMemberAccountsRequest`].
#[non_exhaustive]
pub struct DescribeMemberAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `50C4A80D-D46C-57E0-9A7D-03C078474852`.
    pub request_id: Option<String>,
    /// What is known about each account, one entry each.
    pub account_infos: Vec<AccountInfos>,
}

response! {
    DescribeMemberAccountsResponse {
        "RequestId" => request_id: value,
        "AccountInfos" => account_infos: list(""),
    }
}

/// What is known about each account, one entry each.
#[non_exhaustive]
pub struct AccountInfos {
    /// Number of the Alibaba Cloud account concerned. Example: `169************21`.
    pub account_id: Option<String>,
    /// Login name of the account. Example: `ipflgmqqnbjg`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Example: `enabled`.
    pub account_status: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// When the item was created. Example: `1683367751000`.
    pub gmt_create: Option<i64>,
}

response! {
    AccountInfos {
        "AccountId" => account_id: value,
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
    }
}
