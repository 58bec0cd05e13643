// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAddonCodeTemplate`, from `cms_2024_03_30/GetAddonCodeTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns the code template of an integration add-on for an environment type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetAddonCodeTemplateRequest::new()
///     .addon_name("apm-opentelemetry");
/// let reply = client.get_addon_code_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAddonCodeTemplateRequest {
    /// **Required.** Name that the addon goes by. Example: `apm-opentelemetry`.
    pub addon_name: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Which kind of environment it is or is to be. Example: `Client`.
    pub environment_type: Option<String>,
    /// Which version of the software or the item is meant. Example: `0.1.0`.
    pub version: Option<String>,
}

impl GetAddonCodeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `addonName`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `environmentType`.
    pub fn environment_type(mut self, value: impl Into<String>) -> Self {
        self.environment_type = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    GetAddonCodeTemplateRequest {
        "addonName" => addon_name: path,
        "aliyunLang" => aliyun_lang: query,
        "environmentType" => environment_type: query,
        "version" => version: query,
    }
}

impl Operation for GetAddonCodeTemplateRequest {
    type Response = GetAddonCodeTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAddonCodeTemplate")
        .roa("GET", "/addons/{addonName}/alert-code-template")
        .required(&["addonName"])
        .read_only();
}

/// Response to [`GetAddonCodeTemplateRequest`].
#[non_exhaustive]
pub struct GetAddonCodeTemplateResponse {
    /// The codes that were found or are concerned, one entry each.
    pub codes: Vec<Code>,
    /// ID of this call; quote it when asking support about it. Example: `0CEC5375-C554-562B-A65F-***`.
    pub request_id: Option<String>,
}

response! {
    GetAddonCodeTemplateResponse {
        "codes" => codes: list(""),
        "requestId" => request_id: value,
    }
}

/// The codes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Code {
    /// Code to paste into an application. Example: `javascript\nnpm install @arms/rum-miniapp --save`.
    pub code_template: Option<String>,
    /// Name of the item, as people see it. Example: `cs-default-CS`.
    pub name: Option<String>,
}

response! {
    Code {
        "codeTemplate" => code_template: value,
        "name" => name: value,
    }
}
