// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AppendCases`, from `ccc/AppendCases.md`.

use alicloud_runtime::codegen::*;

/// Adds cases, that is numbers to call, to a predictive dialing campaign.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AppendCasesRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.append_cases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AppendCasesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// People to call, with number, caller and variables each.
    pub body: Vec<CaseBody>,
}

impl AppendCasesRequest {
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
    /// Sets `CampaignId`, which is required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<CaseBody>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AppendCasesRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
        "body" => body: form_json,
    }
}

impl Operation for AppendCasesRequest {
    type Response = AppendCasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AppendCases")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`AppendCasesRequest`].
#[non_exhaustive]
pub struct AppendCasesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC976D32-AC4C-4E0F-8AA9-F4BC6C4E2B3E`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
}

response! {
    AppendCasesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// People to call, with number, caller and variables each.
#[non_exhaustive]
pub struct CaseBody {
    /// ID of the reference that the call is about.
    pub reference_id: Option<String>,
    /// Telephone number of the person or contact concerned.
    pub phone_number: Option<String>,
    /// The custom variables that are concerned.
    pub custom_variables: Option<String>,
    /// Form of the dialed number shown in place of the real one, so that agents do not see whom they
    /// call.
    pub masked_callee: Option<String>,
    /// Number shown to the person called. In a case it replaces the random choice among the numbers of
    /// the campaign.
    pub caller: Option<String>,
    /// ID of the agent that the call is about.
    pub agent_id: Option<String>,
}

impl CaseBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReferenceId`.
    pub fn reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets `PhoneNumber`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `CustomVariables`.
    pub fn custom_variables(mut self, value: impl Into<String>) -> Self {
        self.custom_variables = Some(value.into());
        self
    }
    /// Sets `MaskedCallee`.
    pub fn masked_callee(mut self, value: impl Into<String>) -> Self {
        self.masked_callee = Some(value.into());
        self
    }
    /// Sets `Caller`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
}

request! {
    CaseBody {
        "ReferenceId" => reference_id: field,
        "PhoneNumber" => phone_number: field,
        "CustomVariables" => custom_variables: field,
        "MaskedCallee" => masked_callee: field,
        "Caller" => caller: field,
        "AgentId" => agent_id: field,
    }
}
