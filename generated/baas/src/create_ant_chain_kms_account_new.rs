// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainKmsAccountNew`, from `baas/CreateAntChainKmsAccountNew.md`.

use alicloud_runtime::codegen::*;

/// Creates a managed account on an Ant Blockchain, with its key kept in KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainKmsAccountNewRequest::new();
/// let reply = client.create_ant_chain_kms_account_new(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNewRequest {
    /// ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// Account that the item belongs to or the call works with.
    pub account: Option<String>,
}

impl CreateAntChainKmsAccountNewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `Account`.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
}

request! {
    CreateAntChainKmsAccountNewRequest {
        "AntChainId" => ant_chain_id: form,
        "Account" => account: form,
    }
}

impl Operation for CreateAntChainKmsAccountNewRequest {
    type Response = CreateAntChainKmsAccountNewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAntChainKmsAccountNew")
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK");
}

/// Response to [`CreateAntChainKmsAccountNewRequest`].
#[non_exhaustive]
pub struct CreateAntChainKmsAccountNewResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `063C2175-C755-5C85-9C42-5EB432B67D9B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainKmsAccountNewResult>,
}

response! {
    CreateAntChainKmsAccountNewResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ResultMessage" => result_message: value,
        "Code" => code: value,
        "Message" => message: value,
        "ResultCode" => result_code: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainKmsAccountNewResult {
    /// Key that opens, signs or picks out the pub.
    pub pub_key: Option<String>,
    /// ID of the my kms key that the item belongs to or stands for.
    /// Example: `1234565181228596659400e4-3bd7-4a83-b9af-d12654bb5779`.
    pub my_kms_key_id: Option<String>,
}

response! {
    AntChainKmsAccountNewResult {
        "PubKey" => pub_key: value,
        "MyKmsKeyId" => my_kms_key_id: value,
    }
}
