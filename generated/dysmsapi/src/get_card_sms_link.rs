// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCardSmsLink`, from `dysmsapi/GetCardSmsLink.md`.

use alicloud_runtime::codegen::*;

/// Returns short links of card messages for the given phone numbers and parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetCardSmsLinkRequest::new()
///     .card_template_code("...")
///     .sign_name_json("...");
/// let reply = client.get_card_sms_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCardSmsLinkRequest {
    /// **Required.** Code of the card message template.
    pub card_template_code: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    pub out_id: Option<String>,
    /// Numbers, or marks of your own, that links are made for, as a JSON array.
    pub phone_number_json: Option<String>,
    /// **Required.** Signatures as a JSON array, one for each number and in the same order.
    pub sign_name_json: Option<String>,
    /// Values for the card template's dynamic parts, as a JSON array.
    pub card_template_param_json: Option<String>,
    /// Whether one link is for many recipients or each recipient gets a link of their own.
    pub card_code_type: Option<i32>,
    /// Whether short codes of links are made by the system or given by you.
    pub card_link_type: Option<i32>,
    /// Domain of the links, registered beforehand; needed with short codes of your own, else the
    /// system's domain is taken.
    pub domain: Option<String>,
    /// Short codes of your own for the links; needed when codes are not made by the system.
    pub custom_short_code_json: Option<String>,
}

impl GetCardSmsLinkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CardTemplateCode`, which is required.
    pub fn card_template_code(mut self, value: impl Into<String>) -> Self {
        self.card_template_code = Some(value.into());
        self
    }
    /// Sets `OutId`.
    pub fn out_id(mut self, value: impl Into<String>) -> Self {
        self.out_id = Some(value.into());
        self
    }
    /// Sets `PhoneNumberJson`.
    pub fn phone_number_json(mut self, value: impl Into<String>) -> Self {
        self.phone_number_json = Some(value.into());
        self
    }
    /// Sets `SignNameJson`, which is required.
    pub fn sign_name_json(mut self, value: impl Into<String>) -> Self {
        self.sign_name_json = Some(value.into());
        self
    }
    /// Sets `CardTemplateParamJson`.
    pub fn card_template_param_json(mut self, value: impl Into<String>) -> Self {
        self.card_template_param_json = Some(value.into());
        self
    }
    /// Sets `CardCodeType`.
    #[inline]
    pub fn card_code_type(mut self, value: i32) -> Self {
        self.card_code_type = Some(value);
        self
    }
    /// Sets `CardLinkType`.
    #[inline]
    pub fn card_link_type(mut self, value: i32) -> Self {
        self.card_link_type = Some(value);
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `CustomShortCodeJson`.
    pub fn custom_short_code_json(mut self, value: impl Into<String>) -> Self {
        self.custom_short_code_json = Some(value.into());
        self
    }
}

request! {
    GetCardSmsLinkRequest {
        "CardTemplateCode" => card_template_code: query,
        "OutId" => out_id: query,
        "PhoneNumberJson" => phone_number_json: query,
        "SignNameJson" => sign_name_json: query,
        "CardTemplateParamJson" => card_template_param_json: query,
        "CardCodeType" => card_code_type: query,
        "CardLinkType" => card_link_type: query,
        "Domain" => domain: query,
        "CustomShortCodeJson" => custom_short_code_json: query,
    }
}

impl Operation for GetCardSmsLinkRequest {
    type Response = GetCardSmsLinkResponse;
    type Error = GetCardSmsLinkError;
    const INFO: OperationInfo = super::operation("GetCardSmsLink")
        .required(&["CardTemplateCode", "SignNameJson"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetCardSmsLinkError] = &[
        GetCardSmsLinkError::ForbiddenAction,
    ];
}

/// Response to [`GetCardSmsLinkRequest`].
#[non_exhaustive]
pub struct GetCardSmsLinkResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC89A90C-978F-46AC-B80D-54738371E7CA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CardSmsLinkData>,
}

response! {
    GetCardSmsLinkResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CardSmsLinkData {
    /// How the review of the card template stands; other messages are sent meanwhile. Example: `0`.
    pub card_tmp_state: Option<i32>,
    /// Numbers whose phones cannot show cards. Example: `1390000****`.
    pub not_media_mobiles: Option<String>,
    /// Numbers whose phones can show cards. Example: `[\"1390000****\",\"1370000****\"]`.
    pub card_phone_numbers: Option<String>,
    /// Links of the cards, as a JSON array. Example: `[\"mw2m.cn/LAaGGa\",\"mw2m.cn/LAAaes\"]`.
    pub card_sms_links: Option<String>,
    /// Signatures of the card messages, as a JSON array. Example: `text`.
    pub card_sign_names: Option<String>,
}

response! {
    CardSmsLinkData {
        "CardTmpState" => card_tmp_state: value,
        "NotMediaMobiles" => not_media_mobiles: value,
        "CardPhoneNumbers" => card_phone_numbers: value,
        "CardSmsLinks" => card_sms_links: value,
        "CardSignNames" => card_sign_names: value,
    }
}

/// Errors that the documentation of [`GetCardSmsLinkRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type GetCardSmsLinkError = super::DocumentedError;
