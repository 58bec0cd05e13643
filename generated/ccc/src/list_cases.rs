// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCases`, from `ccc/ListCases.md`.

use alicloud_runtime::codegen::*;

/// Lists the people on the list of a predictive outbound campaign and what became of each.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCasesRequest::new()
///     .instance_id("...")
///     .campaign_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCasesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// Telephone number of the person or contact concerned.
    pub phone_number: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
}

impl ListCasesRequest {
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
    /// Sets `PhoneNumber`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    ListCasesRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
        "PhoneNumber" => phone_number: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "State" => state: query,
    }
}

impl Operation for ListCasesRequest {
    type Response = ListCasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCases")
        .required(&["InstanceId", "CampaignId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListCasesRequest {
    type Item = CaseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListCasesRequest`].
#[non_exhaustive]
pub struct ListCasesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CC6523B-0E51-1B62-8DA5-6A9831CAE316`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CaseData>,
}

response! {
    ListCasesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CaseData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<CaseList>,
}

response! {
    CaseData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CaseList {
    /// Which kind of abandon it is or is to be. Example: `NA`.
    pub abandon_type: Option<String>,
    /// How many there are of this: attempt. Example: `1`.
    pub attempt_count: Option<i64>,
    /// Why it came to the failure. Example: `text`.
    pub failure_reason: Option<String>,
    /// Telephone number of the person or contact concerned. Example: `1888888****`.
    pub phone_number: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Connected`.
    pub state: Option<String>,
    /// ID of the case that the item belongs to or stands for.
    /// Example: `60ecb1a2-4480-4d01-bede-c5b7655bfadf`.
    pub case_id: Option<String>,
    /// The custom variables that are concerned. Example: `text`.
    pub custom_variables: Option<String>,
    /// Stage that the call had reached when the customer hung up. Example: `Ringing`.
    pub abandon_phase: Option<String>,
}

response! {
    CaseList {
        "AbandonType" => abandon_type: value,
        "AttemptCount" => attempt_count: value,
        "FailureReason" => failure_reason: value,
        "PhoneNumber" => phone_number: value,
        "State" => state: value,
        "CaseId" => case_id: value,
        "CustomVariables" => custom_variables: value,
        "AbandonPhase" => abandon_phase: value,
    }
}
