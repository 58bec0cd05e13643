// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationChaincodes`, from `baas/DescribeFabricOrganizationChaincodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the chaincodes of a Fabric organization and whether each one is installed.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationChaincodesRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization_chaincodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodesRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationChaincodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
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
    DescribeFabricOrganizationChaincodesRequest {
        "OrganizationId" => organization_id: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationChaincodesRequest {
    type Response = DescribeFabricOrganizationChaincodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationChaincodes")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationChaincodesRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodesResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationChaincodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationChaincodesResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationChaincodeResult {
    /// ID of the chaincode that the item belongs to or stands for. Example: `code-sacc-1pr09q7jmo0np`.
    pub chaincode_id: Option<String>,
    /// Name that the chaincode goes by. Example: `mycc`.
    pub chaincode_name: Option<String>,
    /// Which version of the chaincode is meant. Example: `0.3`.
    pub chaincode_version: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-first-channel-31hlgpen5k5lig`.
    pub channel_id: Option<String>,
    /// Name that the channel goes by. Example: `first-channel`.
    pub channel_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Account or person that created the item. Example: `uid-23425`.
    pub creator: Option<String>,
    /// Time that is set or recorded for this: deploy. Example: `1533025590`.
    pub deploy_time: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR (&#39;perf9141MSP.member&#39;)`.
    pub endorse_policy: Option<String>,
    /// Whether the organization has the chaincode on its peers. Example: `Installed`.
    pub installed: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
}

response! {
    FabricOrganizationChaincodeResult {
        "ChaincodeId" => chaincode_id: value,
        "ChaincodeName" => chaincode_name: value,
        "ChaincodeVersion" => chaincode_version: value,
        "ChannelId" => channel_id: value,
        "ChannelName" => channel_name: value,
        "ConsortiumId" => consortium_id: value,
        "CreateTime" => create_time: value,
        "Creator" => creator: value,
        "DeployTime" => deploy_time: value,
        "EndorsePolicy" => endorse_policy: value,
        "Installed" => installed: value,
        "Message" => message: value,
        "State" => state: value,
    }
}
