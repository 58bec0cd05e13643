// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainContractProjectContentTreeV2`, from `baas/DescribeAntChainContractProjectContentTreeV2.md`.

use alicloud_runtime::codegen::*;

/// Returns the file and folder tree of a contract project, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainContractProjectContentTreeV2Request::new()
///     .consortium_id("M8GaMEyX")
///     .project_id("2L9VK68g");
/// let reply = client.describe_ant_chain_contract_project_content_tree_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeV2Request {
    /// **Required.** ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
    /// **Required.** ID of the project that the call is about. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainContractProjectContentTreeV2Request {
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
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainContractProjectContentTreeV2Request {
        "ConsortiumId" => consortium_id: form,
        "ProjectId" => project_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainContractProjectContentTreeV2Request {
    type Response = DescribeAntChainContractProjectContentTreeV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainContractProjectContentTreeV2",
        )
        .required(&["ConsortiumId", "ProjectId"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainContractProjectContentTreeV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<String>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainContractProjectContentTreeV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}
