// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumMemberApproval`, from `baas/DescribeFabricConsortiumMemberApproval.md`.

use alicloud_runtime::codegen::*;

/// Shows the approval state of the members of a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumMemberApprovalRequest::new()
///     .consortium_id("consortium-lianmenyumingyi-hc5d1bwlulg7");
/// let reply = client.describe_fabric_consortium_member_approval(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApprovalRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumMemberApprovalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricConsortiumMemberApprovalRequest {
        "ConsortiumId" => consortium_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumMemberApprovalRequest {
    type Response = DescribeFabricConsortiumMemberApprovalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeFabricConsortiumMemberApproval",
        )
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumMemberApprovalRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumMemberApprovalResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumMemberApprovalResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumMemberApprovalResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumMemberApprovalResult {
    /// What is done about the channel create, as rules. Example: `Any`.
    pub channel_create_policy: Option<String>,
    /// Time that is set or recorded for this: confirm. Example: `1544411108000`.
    pub confirm_time: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `name`.
    pub consortium_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `domain`.
    pub domain_name: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
    /// Name that the organization goes by. Example: `orgname`.
    pub organization_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
}

response! {
    FabricConsortiumMemberApprovalResult {
        "ChannelCreatePolicy" => channel_create_policy: value,
        "ConfirmTime" => confirm_time: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "DomainName" => domain_name: value,
        "OrganizationId" => organization_id: value,
        "OrganizationName" => organization_name: value,
        "State" => state: value,
    }
}
