// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumChaincodes`, from `baas/DescribeFabricConsortiumChaincodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the chaincodes of a Fabric consortium with channel, version, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumChaincodesRequest::new()
///     .consortium_id("consortium-lianmenyumingyi-hc5d1bwlulg7");
/// let reply = client.describe_fabric_consortium_chaincodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodesRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumChaincodesRequest {
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
    DescribeFabricConsortiumChaincodesRequest {
        "ConsortiumId" => consortium_id: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumChaincodesRequest {
    type Response = DescribeFabricConsortiumChaincodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumChaincodes")
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumChaincodesRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumChaincodesResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumChaincodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumChaincodesResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumChaincodeResult {
    /// ID of the chaincode that the item belongs to or stands for. Example: `code-sacc-1pr09q7jmo0np`.
    pub chaincode_id: Option<String>,
    /// Name that the chaincode goes by. Example: `sacc`.
    pub chaincode_name: Option<String>,
    /// Which version of the chaincode is meant. Example: `1.0`.
    pub chaincode_version: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `chan-channelx-1l1hmckuuisxo`.
    pub channel_id: Option<String>,
    /// Name that the channel goes by. Example: `cname`.
    pub channel_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// When the item was created. Example: `1544411108000`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: deploy. Example: `1544411108000`.
    pub deploy_time: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR ('aaaaaa1MSP.peer')`.
    pub endorse_policy: Option<String>,
    /// Arguments that the chaincode was started with. Example: `input`.
    pub input: Option<String>,
    /// Whether the organization has the chaincode on its peers. Example: `true`.
    pub install: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
    /// Path of the file, the entry or the URL. Example: `go-sdk-demo/chaincode/src`.
    pub path: Option<String>,
    /// ID of the provider that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub provider_id: Option<String>,
    /// Name that the provider goes by. Example: `name`.
    pub provider_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Instantiatable`.
    pub state: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
}

response! {
    FabricConsortiumChaincodeResult {
        "ChaincodeId" => chaincode_id: value,
        "ChaincodeName" => chaincode_name: value,
        "ChaincodeVersion" => chaincode_version: value,
        "ChannelId" => channel_id: value,
        "ChannelName" => channel_name: value,
        "ConsortiumId" => consortium_id: value,
        "CreateTime" => create_time: value,
        "DeployTime" => deploy_time: value,
        "EndorsePolicy" => endorse_policy: value,
        "Input" => input: value,
        "Install" => install: value,
        "Message" => message: value,
        "Path" => path: value,
        "ProviderId" => provider_id: value,
        "ProviderName" => provider_name: value,
        "State" => state: value,
        "Type" => type_: value,
    }
}
