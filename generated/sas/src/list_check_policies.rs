// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckPolicies`, from `sas/ListCheckPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the policy nodes under which configuration check items are grouped.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckPoliciesRequest::new()
///     .policy_type("...");
/// let reply = client.list_check_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckPoliciesRequest {
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// Name that the policy show goes by.
    pub policy_show_name: Option<String>,
    /// ID of the dependent policy that the call is about.
    pub dependent_policy_id: Option<i64>,
    /// Kinds of check to work on or to narrow the list down to. Items: at most 100.
    pub check_types: Vec<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListCheckPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyId`.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PolicyShowName`.
    pub fn policy_show_name(mut self, value: impl Into<String>) -> Self {
        self.policy_show_name = Some(value.into());
        self
    }
    /// Sets `DependentPolicyId`.
    #[inline]
    pub fn dependent_policy_id(mut self, value: i64) -> Self {
        self.dependent_policy_id = Some(value);
        self
    }
    /// Sets `CheckTypes`.
    pub fn check_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListCheckPoliciesRequest {
        "PolicyType" => policy_type: query,
        "PolicyId" => policy_id: query,
        "PolicyShowName" => policy_show_name: query,
        "DependentPolicyId" => dependent_policy_id: query,
        "CheckTypes" => check_types: query,
        "Type" => type_: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListCheckPoliciesRequest {
    type Response = ListCheckPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCheckPolicies")
        .method("GET")
        .required(&["PolicyType"])
        .read_only();
}

/// Response to [`ListCheckPoliciesRequest`], which the documentation does not describe.
pub type ListCheckPoliciesResponse = alicloud_runtime::UndocumentedResponse;
