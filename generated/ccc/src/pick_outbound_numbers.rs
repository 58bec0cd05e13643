// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PickOutboundNumbers`, from `ccc/PickOutboundNumbers.md`.

use alicloud_runtime::codegen::*;

/// Suggests calling numbers that suit the called number; an algorithm makes the choice.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::PickOutboundNumbersRequest::new()
///     .called_number("13888888888")
///     .count(1)
///     .instance_id("ccc-test")
///     .skill_group_id_list(["..."]);
/// let reply = client.pick_outbound_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PickOutboundNumbersRequest {
    /// **Required.** Number that counts or picks out the called. Example: `13888888888`.
    pub called_number: Option<String>,
    /// How many numbers to offer for the agent to choose from.
    /// Range: 1 to 3. Default: `1`. Example: `1`.
    pub count: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["test@ccc-test"]`.
    pub skill_group_id_list: Vec<String>,
}

impl PickOutboundNumbersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CalledNumber`, which is required.
    pub fn called_number(mut self, value: impl Into<String>) -> Self {
        self.called_number = Some(value.into());
        self
    }
    /// Sets `Count`.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SkillGroupIdList`, which is required.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PickOutboundNumbersRequest {
        "CalledNumber" => called_number: query,
        "Count" => count: query,
        "InstanceId" => instance_id: query,
        "SkillGroupIdList" => skill_group_id_list: query_json,
    }
}

impl Operation for PickOutboundNumbersRequest {
    type Response = PickOutboundNumbersResponse;
    type Error = PickOutboundNumbersError;
    const INFO: OperationInfo = super::operation("PickOutboundNumbers")
        .required(&["CalledNumber", "InstanceId", "SkillGroupIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [PickOutboundNumbersError] = &[
        PickOutboundNumbersError::NotExistsInstanceId,
    ];
}

/// Response to [`PickOutboundNumbersRequest`].
#[non_exhaustive]
pub struct PickOutboundNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<NumberPair>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    PickOutboundNumbersResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct NumberPair {
    /// Number that was dialed.
    pub callee: Option<Callee>,
    /// Number from which the call came.
    pub caller: Option<Caller>,
}

response! {
    NumberPair {
        "Callee" => callee: value,
        "Caller" => caller: value,
    }
}

/// Number that was dialed.
#[non_exhaustive]
pub struct Callee {
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `13888888888`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    Callee {
        "City" => city: value,
        "Number" => number: value,
        "Province" => province: value,
    }
}

/// Number from which the call came.
#[non_exhaustive]
pub struct Caller {
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `01089898989`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    Caller {
        "City" => city: value,
        "Number" => number: value,
        "Province" => province: value,
    }
}

/// Errors that the documentation of [`PickOutboundNumbersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type PickOutboundNumbersError = super::DocumentedError;
