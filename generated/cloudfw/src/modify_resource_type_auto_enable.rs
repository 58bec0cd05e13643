// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceTypeAutoEnable`, from `cloudfw/ModifyResourceTypeAutoEnable.md`.

use alicloud_runtime::codegen::*;

/// Sets for which resource types protection switches on automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyResourceTypeAutoEnableRequest::new();
/// let reply = client.modify_resource_type_auto_enable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceTypeAutoEnableRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Whether the resource type auto is switched on.
    pub resource_type_auto_enable: Option<String>,
}

impl ModifyResourceTypeAutoEnableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceTypeAutoEnable`.
    pub fn resource_type_auto_enable(mut self, value: impl Into<String>) -> Self {
        self.resource_type_auto_enable = Some(value.into());
        self
    }
}

request! {
    ModifyResourceTypeAutoEnableRequest {
        "Lang" => lang: query,
        "ResourceTypeAutoEnable" => resource_type_auto_enable: query,
    }
}

impl Operation for ModifyResourceTypeAutoEnableRequest {
    type Response = ModifyResourceTypeAutoEnableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourceTypeAutoEnable");
}

/// Response to [`ModifyResourceTypeAutoEnableRequest`], which the documentation does not describe.
pub type ModifyResourceTypeAutoEnableResponse = alicloud_runtime::UndocumentedResponse;
