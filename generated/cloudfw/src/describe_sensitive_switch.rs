// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSensitiveSwitch`, from `cloudfw/DescribeSensitiveSwitch.md`.

use alicloud_runtime::codegen::*;

/// Lists the categories of sensitive data, with level and whether their detection is on.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSensitiveSwitchRequest::new();
/// let reply = client.describe_sensitive_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSensitiveSwitchRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Class that the parent belongs to.
    pub parent_category: Option<String>,
    /// Class that the sensitive belongs to.
    pub sensitive_category: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the category goes by.
    pub category_name: Option<String>,
    /// Level that the sensitive has on its scale.
    pub sensitive_level: Option<String>,
    /// State of the switch, to narrow the list down to or to be put into.
    pub switch_status: Option<String>,
}

impl DescribeSensitiveSwitchRequest {
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
    /// Sets `ParentCategory`.
    pub fn parent_category(mut self, value: impl Into<String>) -> Self {
        self.parent_category = Some(value.into());
        self
    }
    /// Sets `SensitiveCategory`.
    pub fn sensitive_category(mut self, value: impl Into<String>) -> Self {
        self.sensitive_category = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets `SensitiveLevel`.
    pub fn sensitive_level(mut self, value: impl Into<String>) -> Self {
        self.sensitive_level = Some(value.into());
        self
    }
    /// Sets `SwitchStatus`.
    pub fn switch_status(mut self, value: impl Into<String>) -> Self {
        self.switch_status = Some(value.into());
        self
    }
}

request! {
    DescribeSensitiveSwitchRequest {
        "Lang" => lang: query,
        "ParentCategory" => parent_category: query,
        "SensitiveCategory" => sensitive_category: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "CategoryName" => category_name: query,
        "SensitiveLevel" => sensitive_level: query,
        "SwitchStatus" => switch_status: query,
    }
}

impl Operation for DescribeSensitiveSwitchRequest {
    type Response = DescribeSensitiveSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSensitiveSwitch").read_only();
}

/// Response to [`DescribeSensitiveSwitchRequest`], which the documentation does not describe.
pub type DescribeSensitiveSwitchResponse = alicloud_runtime::UndocumentedResponse;
