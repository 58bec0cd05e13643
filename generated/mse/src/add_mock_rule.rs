// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMockRule`, from `mse/AddMockRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule by which calls between applications get a mocked response.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddMockRuleRequest::new()
///     .name("...")
///     .region("...")
///     .source("...")
///     .extra_json("...")
///     .sc_mock_items("...")
///     .dubbo_mock_items("...")
///     .consumer_app_ids("...");
/// let reply = client.add_mock_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMockRuleRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// Application whose service is mocked.
    pub provider_app_id: Option<String>,
    /// What the application is called whose service is mocked.
    pub provider_app_name: Option<String>,
    /// **Required.** Further details of the mock rule, as a JSON text.
    pub extra_json: Option<String>,
    /// **Required.** Mock rules for HTTP calls, as a JSON text.
    pub sc_mock_items: Option<String>,
    /// **Required.** Mock rules for Dubbo calls, as a JSON text.
    pub dubbo_mock_items: Option<String>,
    /// **Required.** Applications whose calls get the mocked response, as a JSON text.
    pub consumer_app_ids: Option<String>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// What kind of behavior the mock rule imitates.
    pub mock_type: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddMockRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `ProviderAppId`.
    pub fn provider_app_id(mut self, value: impl Into<String>) -> Self {
        self.provider_app_id = Some(value.into());
        self
    }
    /// Sets `ProviderAppName`.
    pub fn provider_app_name(mut self, value: impl Into<String>) -> Self {
        self.provider_app_name = Some(value.into());
        self
    }
    /// Sets `ExtraJson`, which is required.
    pub fn extra_json(mut self, value: impl Into<String>) -> Self {
        self.extra_json = Some(value.into());
        self
    }
    /// Sets `ScMockItems`, which is required.
    pub fn sc_mock_items(mut self, value: impl Into<String>) -> Self {
        self.sc_mock_items = Some(value.into());
        self
    }
    /// Sets `DubboMockItems`, which is required.
    pub fn dubbo_mock_items(mut self, value: impl Into<String>) -> Self {
        self.dubbo_mock_items = Some(value.into());
        self
    }
    /// Sets `ConsumerAppIds`, which is required.
    pub fn consumer_app_ids(mut self, value: impl Into<String>) -> Self {
        self.consumer_app_ids = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `MockType`.
    #[inline]
    pub fn mock_type(mut self, value: i64) -> Self {
        self.mock_type = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddMockRuleRequest {
        "Name" => name: query,
        "Region" => region: query,
        "Source" => source: query,
        "ProviderAppId" => provider_app_id: query,
        "ProviderAppName" => provider_app_name: query,
        "ExtraJson" => extra_json: query,
        "ScMockItems" => sc_mock_items: query,
        "DubboMockItems" => dubbo_mock_items: query,
        "ConsumerAppIds" => consumer_app_ids: query,
        "Enable" => enable: query,
        "MockType" => mock_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddMockRuleRequest {
    type Response = AddMockRuleResponse;
    type Error = AddMockRuleError;
    const INFO: OperationInfo = super::operation("AddMockRule")
        .required(
            &[
                "Name",
                "Region",
                "Source",
                "ExtraJson",
                "ScMockItems",
                "DubboMockItems",
                "ConsumerAppIds",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddMockRuleError] = &[
        AddMockRuleError::IllegalRequest,
        AddMockRuleError::InvalidParameter,
        AddMockRuleError::NoPermission,
        AddMockRuleError::NotFound,
        AddMockRuleError::InternalError,
    ];
}

/// Response to [`AddMockRuleRequest`].
#[non_exhaustive]
pub struct AddMockRuleResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MockRuleData>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddMockRuleResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MockRuleData {
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `cn-shanghai`.
    pub namespace_id: Option<String>,
    /// Mock rules for HTTP calls, as a JSON text. Example: `text`.
    pub sc_mock_item_json: Option<String>,
    /// What the application is called whose calls get the mocked response. Example: `demo-xxxx`.
    pub consumer_app_name: Option<String>,
    /// Application whose calls get the mocked response. Example: `hkhon1po62@a000601b265xxxx`.
    pub consumer_app_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `178432728867xxxx`.
    pub account_id: Option<String>,
    /// Further details of the mock rule. Example: `desc`.
    pub extra_json: Option<String>,
    /// Where it comes from. Example: `edasmsc`.
    pub source: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Application whose service is mocked. Example: `hkhon1po62@a000601b265xxxx`.
    pub provider_app_id: Option<String>,
    /// What the application is called whose service is mocked. Example: `demo-xxxx`.
    pub provider_app_name: Option<String>,
    /// Name that people know the item by. Example: `mse-bc1a29b0-160230875****-reg-center-0-1`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `275`.
    pub id: Option<i64>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// What kind of behavior the mock rule imitates. Example: `0`.
    pub mock_type: Option<i64>,
}

response! {
    MockRuleData {
        "NamespaceId" => namespace_id: value,
        "ScMockItemJson" => sc_mock_item_json: value,
        "ConsumerAppName" => consumer_app_name: value,
        "ConsumerAppId" => consumer_app_id: value,
        "AccountId" => account_id: value,
        "ExtraJson" => extra_json: value,
        "Source" => source: value,
        "Region" => region: value,
        "ProviderAppId" => provider_app_id: value,
        "ProviderAppName" => provider_app_name: value,
        "Name" => name: value,
        "Id" => id: value,
        "Enable" => enable: value,
        "MockType" => mock_type: value,
    }
}

/// Errors that the documentation of [`AddMockRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddMockRuleError = super::DocumentedError;
