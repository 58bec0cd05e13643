// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyTagPolicies`, from `mse/ApplyTagPolicies.md`.

use alicloud_runtime::codegen::*;

/// Changes the rules by which requests are routed to tagged nodes of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ApplyTagPoliciesRequest::new();
/// let reply = client.apply_tag_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyTagPoliciesRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// **Required.** ID that the service gave the application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub app_id: Option<String>,
    /// The rules that are concerned.
    pub rules: BTreeMap<String, Rule>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ApplyTagPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Rule>)>,
    ) -> Self {
        self.rules = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ApplyTagPoliciesRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "Rules" => rules: query_json,
        "NamespaceId" => namespace_id: query,
        "Enable" => enable: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ApplyTagPoliciesRequest {
    type Response = ApplyTagPoliciesResponse;
    type Error = ApplyTagPoliciesError;
    const INFO: OperationInfo = super::operation("ApplyTagPolicies")
        .required(&["AppId"])
        .success_flag("Success")
        .error_messages(&["Message"]);
    const ERRORS: &'static [ApplyTagPoliciesError] = &[
        ApplyTagPoliciesError::IllegalRequest,
        ApplyTagPoliciesError::InvalidParameter,
        ApplyTagPoliciesError::NoPermission,
        ApplyTagPoliciesError::NotFound,
        ApplyTagPoliciesError::InternalError,
    ];
}

/// Response to [`ApplyTagPoliciesRequest`].
#[non_exhaustive]
pub struct ApplyTagPoliciesResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<TagPolicyData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ApplyTagPoliciesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Success" => success: value,
    }
}

/// The rules that are concerned.
#[non_exhaustive]
pub struct Rule {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Share of requests that the rule leads to the tag.
    pub rate: Option<i32>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// How many nodes carry the tag or belong to the service.
    pub instance_num: Option<i32>,
    /// The rules that are concerned.
    pub rules: Option<Rules>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Rate`.
    #[inline]
    pub fn rate(mut self, value: i32) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `InstanceNum`.
    #[inline]
    pub fn instance_num(mut self, value: i32) -> Self {
        self.instance_num = Some(value);
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<Rules>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

request! {
    Rule {
        "Status" => status: field,
        "Rate" => rate: field,
        "Enable" => enable: field,
        "Tag" => tag: field,
        "Name" => name: field,
        "Id" => id: field,
        "InstanceNum" => instance_num: field,
        "Rules" => rules: field,
    }
}

/// The rules that are concerned.
#[non_exhaustive]
pub struct Rules {
    /// Rules on calls of Spring Cloud interfaces.
    pub springcloud: Vec<Springcloud>,
    /// Rules on calls of Dubbo methods.
    pub dubbo: Vec<Dubbo>,
}

impl Rules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `springcloud`.
    pub fn springcloud(
        mut self,
        value: impl IntoIterator<Item = impl Into<Springcloud>>,
    ) -> Self {
        self.springcloud = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `dubbo`.
    pub fn dubbo(mut self, value: impl IntoIterator<Item = impl Into<Dubbo>>) -> Self {
        self.dubbo = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rules {
        "springcloud" => springcloud: field,
        "dubbo" => dubbo: field,
    }
}

/// Rules on calls of Spring Cloud interfaces.
#[non_exhaustive]
pub struct Springcloud {
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<String>,
    /// Conditions on parts of an HTTP request, such as headers or parameters.
    pub rest_items: Vec<RestItem>,
    /// How the rule is set off.
    pub trigger_policy: Option<String>,
    /// Whether the rule or the lane is in effect.
    pub enable: Option<bool>,
    /// Application that the rule is about.
    pub app_id: Option<String>,
    /// Rank of the rule among the rules for the same tag.
    pub priority: Option<i32>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// HTTP paths that the rule applies to.
    pub paths: Vec<String>,
    /// HTTP path that the rule applies to.
    pub path: Option<String>,
}

impl Springcloud {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `restItems`.
    pub fn rest_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<RestItem>>,
    ) -> Self {
        self.rest_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `triggerPolicy`.
    pub fn trigger_policy(mut self, value: impl Into<String>) -> Self {
        self.trigger_policy = Some(value.into());
        self
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `appId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `paths`.
    pub fn paths(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    Springcloud {
        "condition" => condition: field,
        "restItems" => rest_items: field,
        "triggerPolicy" => trigger_policy: field,
        "enable" => enable: field,
        "appId" => app_id: field,
        "priority" => priority: field,
        "tags" => tags: field,
        "paths" => paths: field,
        "path" => path: field,
    }
}

/// Conditions on parts of an HTTP request, such as headers or parameters.
#[non_exhaustive]
pub struct RestItem {
    /// Constant that the value taken from the request is compared with.
    pub datum: Option<String>,
    /// Way in which the value is evaluated, such as as it is, by remainder, by list or by percentage.
    pub operator: Option<String>,
    /// Texts of which the value has to be one; for conditions by list.
    pub name_list: Vec<String>,
    /// Way in which the value found is compared with the one given.
    pub cond: Option<String>,
    /// Number that the value is divided by when the remainder decides.
    pub divisor: Option<i32>,
    /// Number that the remainder of the division is compared with.
    pub remainder: Option<i32>,
    /// Share of requests that meet the condition, for conditions by percentage.
    pub rate: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<Value>,
}

impl RestItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datum`.
    pub fn datum(mut self, value: impl Into<String>) -> Self {
        self.datum = Some(value.into());
        self
    }
    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `nameList`.
    pub fn name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `cond`.
    pub fn cond(mut self, value: impl Into<String>) -> Self {
        self.cond = Some(value.into());
        self
    }
    /// Sets `divisor`.
    #[inline]
    pub fn divisor(mut self, value: i32) -> Self {
        self.divisor = Some(value);
        self
    }
    /// Sets `remainder`.
    #[inline]
    pub fn remainder(mut self, value: i32) -> Self {
        self.remainder = Some(value);
        self
    }
    /// Sets `rate`.
    #[inline]
    pub fn rate(mut self, value: i32) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    RestItem {
        "datum" => datum: field,
        "operator" => operator: field,
        "nameList" => name_list: field,
        "cond" => cond: field,
        "divisor" => divisor: field,
        "remainder" => remainder: field,
        "rate" => rate: field,
        "type" => type_: field,
        "name" => name: field,
        "value" => value: field,
    }
}

/// Rules on calls of Dubbo methods.
#[non_exhaustive]
pub struct Dubbo {
    /// Application that the rule is about.
    pub app_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// How the rule is set off.
    pub trigger_policy: Option<String>,
    /// Dubbo interface that the rule is about.
    pub service_name: Option<String>,
    /// Group of the Dubbo service that the rule is about.
    pub group: Option<String>,
    /// Version of the Dubbo service that the rule is about.
    pub version: Option<String>,
    /// Method of the Dubbo interface that the rule is about.
    pub method_name: Option<String>,
    /// Types of the method's arguments, which tell methods of the same name apart.
    pub param_types: Vec<String>,
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<String>,
    /// Conditions on the arguments of the method.
    pub argument_items: Vec<ArgumentItem>,
}

impl Dubbo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `appId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `triggerPolicy`.
    pub fn trigger_policy(mut self, value: impl Into<String>) -> Self {
        self.trigger_policy = Some(value.into());
        self
    }
    /// Sets `serviceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `methodName`.
    pub fn method_name(mut self, value: impl Into<String>) -> Self {
        self.method_name = Some(value.into());
        self
    }
    /// Sets `paramTypes`.
    pub fn param_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.param_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `argumentItems`.
    pub fn argument_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<ArgumentItem>>,
    ) -> Self {
        self.argument_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Dubbo {
        "appId" => app_id: field,
        "tags" => tags: field,
        "triggerPolicy" => trigger_policy: field,
        "serviceName" => service_name: field,
        "group" => group: field,
        "version" => version: field,
        "methodName" => method_name: field,
        "paramTypes" => param_types: field,
        "condition" => condition: field,
        "argumentItems" => argument_items: field,
    }
}

/// Conditions on the arguments of the method.
#[non_exhaustive]
pub struct ArgumentItem {
    /// Way in which the value is evaluated, such as as it is, by remainder, by list or by percentage.
    pub operator: Option<String>,
    /// Texts of which the value has to be one; for conditions by list.
    pub name_list: Vec<String>,
    /// Constant that the value taken from the request is compared with.
    pub datum: Option<String>,
    /// Way in which the value found is compared with the one given.
    pub cond: Option<String>,
    /// Number that the value is divided by when the remainder decides.
    pub divisor: Option<i32>,
    /// Number that the remainder of the division is compared with.
    pub remainder: Option<i32>,
    /// Share of requests that meet the condition, for conditions by percentage.
    pub rate: Option<i32>,
    /// Position of the argument in the method call, counted from zero.
    pub index: Option<i32>,
    /// Expression that picks the part of the argument to compare.
    pub expr: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<Value>,
}

impl ArgumentItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `nameList`.
    pub fn name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `datum`.
    pub fn datum(mut self, value: impl Into<String>) -> Self {
        self.datum = Some(value.into());
        self
    }
    /// Sets `cond`.
    pub fn cond(mut self, value: impl Into<String>) -> Self {
        self.cond = Some(value.into());
        self
    }
    /// Sets `divisor`.
    #[inline]
    pub fn divisor(mut self, value: i32) -> Self {
        self.divisor = Some(value);
        self
    }
    /// Sets `remainder`.
    #[inline]
    pub fn remainder(mut self, value: i32) -> Self {
        self.remainder = Some(value);
        self
    }
    /// Sets `rate`.
    #[inline]
    pub fn rate(mut self, value: i32) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `index`.
    #[inline]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// Sets `expr`.
    pub fn expr(mut self, value: impl Into<String>) -> Self {
        self.expr = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    ArgumentItem {
        "operator" => operator: field,
        "nameList" => name_list: field,
        "datum" => datum: field,
        "cond" => cond: field,
        "divisor" => divisor: field,
        "remainder" => remainder: field,
        "rate" => rate: field,
        "index" => index: field,
        "expr" => expr: field,
        "value" => value: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TagPolicyData {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How many nodes carry the tag or belong to the service. Example: `1`.
    pub instance_num: Option<i32>,
    /// Whether the rule has been taken away.
    pub remove: Option<bool>,
    /// Flag of the tag rule about data carried along with a call. Example: `true`.
    pub carry_data: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `gray`.
    pub tag: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// The rules that are concerned. Example: `text`.
    pub rules: Option<String>,
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Share of requests that the rule leads to the tag. Example: `10`.
    pub rate: Option<i32>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    TagPolicyData {
        "Status" => status: value,
        "InstanceNum" => instance_num: value,
        "Remove" => remove: value,
        "CarryData" => carry_data: value,
        "Tag" => tag: value,
        "Name" => name: value,
        "Rules" => rules: value,
        "Id" => id: value,
        "Rate" => rate: value,
        "Enable" => enable: value,
    }
}

/// Errors that the documentation of [`ApplyTagPoliciesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ApplyTagPoliciesError = super::DocumentedError;
