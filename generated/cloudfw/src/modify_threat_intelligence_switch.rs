// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyThreatIntelligenceSwitch`, from `cloudfw/ModifyThreatIntelligenceSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns threat intelligence categories on or off and sets their actions.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyThreatIntelligenceSwitchRequest::new();
/// let reply = client.modify_threat_intelligence_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyThreatIntelligenceSwitchRequest {
    /// Items of the kind category to work on or to narrow the list down to.
    pub category_list: Vec<CategoryList>,
}

impl ModifyThreatIntelligenceSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryList`.
    pub fn category_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CategoryList>>,
    ) -> Self {
        self.category_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyThreatIntelligenceSwitchRequest {
        "CategoryList" => category_list: query,
    }
}

impl Operation for ModifyThreatIntelligenceSwitchRequest {
    type Response = ModifyThreatIntelligenceSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyThreatIntelligenceSwitch");
}

/// Response to [`ModifyThreatIntelligenceSwitchRequest`], which the documentation does not describe.
pub type ModifyThreatIntelligenceSwitchResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind category to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CategoryList {
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// What is done, or is to be done, with the item.
    pub action: Option<String>,
    /// Whether this is switched on: status.
    pub enable_status: Option<String>,
}

impl CategoryList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    CategoryList {
        "CategoryId" => category_id: field,
        "Action" => action: field,
        "EnableStatus" => enable_status: field,
    }
}
