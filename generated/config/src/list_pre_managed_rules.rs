// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPreManagedRules`, from `config/ListPreManagedRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the precheck rules that Cloud Config supports, for chosen resource types.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListPreManagedRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_pre_managed_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPreManagedRulesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Vec<String>,
}

impl ListPreManagedRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListPreManagedRulesRequest {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "ResourceTypes" => resource_types: form_json,
    }
}

impl Operation for ListPreManagedRulesRequest {
    type Response = ListPreManagedRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPreManagedRules").read_only();
}

impl Paginated for ListPreManagedRulesRequest {
    type Item = ManagedRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.managed_rules)
    }
}

/// Response to [`ListPreManagedRulesRequest`].
#[non_exhaustive]
pub struct ListPreManagedRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2A9F1BE-0712-1B26-9899-D82F7DA8476C`.
    pub request_id: Option<String>,
    /// Rules that apply to the managed, one entry each.
    pub managed_rules: Vec<ManagedRule>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
}

response! {
    ListPreManagedRulesResponse {
        "RequestId" => request_id: value,
        "ManagedRules" => managed_rules: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Rules that apply to the managed, one entry each.
#[non_exhaustive]
pub struct ManagedRule {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Details about the optional input parameter, one entry each.
    pub optional_input_parameter_details: Option<Value>,
    /// Identifier of the managed rule. Example: `ecs-instance-deletion-protection-enabled`.
    pub identifier: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// The help URLs that are concerned. Example: `https://example.aliyundoc.com`.
    pub help_urls: Option<String>,
    /// Details about the compulsory input parameter, one entry each.
    pub compulsory_input_parameter_details: Option<Value>,
}

response! {
    ManagedRule {
        "ResourceType" => resource_type: value,
        "Description" => description: value,
        "OptionalInputParameterDetails" => optional_input_parameter_details: value,
        "Identifier" => identifier: value,
        "ConfigRuleName" => config_rule_name: value,
        "HelpUrls" => help_urls: value,
        "CompulsoryInputParameterDetails" => compulsory_input_parameter_details: value,
    }
}
