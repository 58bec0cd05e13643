// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricChaincode`, from `baas/CreateFabricChaincode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricChaincodeResult};

/// Creates a Fabric chaincode on a channel from a package in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateFabricChaincodeRequest::new()
///     .channel_id("chan-first-channel-1w55v3u39x2xz")
///     .consortium_id("consortium-aaaaaa-akpcsjjac2jd")
///     .organization_id("peers-aaaaaa1-1oxw31d046jtl")
///     .oss_bucket("https://chaincode.oss-cn-beijing.aliyuncs.com")
///     .oss_url("aaaaaa1/a0cf8729-7d47-44c9-9ed5-6d2fdfc8dc2c/sacc.cc");
/// let reply = client.create_fabric_chaincode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricChaincodeRequest {
    /// **Required.** ID of the channel that the call is about.
    /// Example: `chan-first-channel-1w55v3u39x2xz`.
    pub channel_id: Option<String>,
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub organization_id: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    /// Example: `https://chaincode.oss-cn-beijing.aliyuncs.com`.
    pub oss_bucket: Option<String>,
    /// **Required.** Web address under which the OSS is found.
    /// Example: `aaaaaa1/a0cf8729-7d47-44c9-9ed5-6d2fdfc8dc2c/sacc.cc`.
    pub oss_url: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR ('aaaaaa1MSP.peer')`.
    pub endorse_policy: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateFabricChaincodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `OssBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OssUrl`, which is required.
    pub fn oss_url(mut self, value: impl Into<String>) -> Self {
        self.oss_url = Some(value.into());
        self
    }
    /// Sets `EndorsePolicy`.
    pub fn endorse_policy(mut self, value: impl Into<String>) -> Self {
        self.endorse_policy = Some(value.into());
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
    CreateFabricChaincodeRequest {
        "ChannelId" => channel_id: form,
        "ConsortiumId" => consortium_id: form,
        "OrganizationId" => organization_id: form,
        "OssBucket" => oss_bucket: form,
        "OssUrl" => oss_url: form,
        "EndorsePolicy" => endorse_policy: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricChaincodeRequest {
    type Response = CreateFabricChaincodeResponse;
    type Error = CreateFabricChaincodeError;
    const INFO: OperationInfo = super::operation("CreateFabricChaincode")
        .required(
            &["ChannelId", "ConsortiumId", "OrganizationId", "OssBucket", "OssUrl"],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateFabricChaincodeError] = &[
        CreateFabricChaincodeError::ChaincodeDuplicated2,
        CreateFabricChaincodeError::ChaincodeInvalid,
    ];
}

/// Response to [`CreateFabricChaincodeRequest`].
#[non_exhaustive]
pub struct CreateFabricChaincodeResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD264CC8-B892-4CDC-BD31-7D179EE6E396`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChaincodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFabricChaincodeResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateFabricChaincodeRequest`] names.
///
/// - [`ChaincodeDuplicated2`](super::DocumentedError::ChaincodeDuplicated2)
/// - [`ChaincodeInvalid`](super::DocumentedError::ChaincodeInvalid)
pub type CreateFabricChaincodeError = super::DocumentedError;
