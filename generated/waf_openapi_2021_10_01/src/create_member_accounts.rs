// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMemberAccounts`, from `waf-openapi_2021_10_01/CreateMemberAccounts.md`.

use alicloud_runtime::codegen::*;

/// Brings member accounts under the common management of a WAF delegated administrator.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateMemberAccountsRequest::new()
///     .instance_id("...")
///     .member_account_ids(["..."]);
/// let reply = client.create_member_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMemberAccountsRequest {
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** IDs of the member accounts to work on or to narrow the list down to.
    /// Items: at most 20.
    pub member_account_ids: Vec<String>,
}

impl CreateMemberAccountsRequest {
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
    /// Sets `MemberAccountIds`, which is required.
    pub fn member_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateMemberAccountsRequest {
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SourceIp" => source_ip: query,
        "MemberAccountIds" => member_account_ids: query,
    }
}

impl Operation for CreateMemberAccountsRequest {
    type Response = CreateMemberAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMemberAccounts")
        .required(&["InstanceId", "MemberAccountIds"])
        .region("RegionId");
}

/// Response to [`CreateMemberAccountsRequest`].
pub type CreateMemberAccountsResponse = alicloud_runtime::EmptyResponse;
