// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlertActions`, from `cms_2024_03_30/ListAlertActions.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert action integrations, filtered by ID, type, or name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListAlertActionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alert_actions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlertActionsRequest {
    /// IDs of the alert actions to work on or to narrow the list down to. Example: `testId`.
    pub alert_action_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `FC`.
    pub type_: Option<Open<AlertActionType>>,
    /// Name that the alert action goes by. Example: `testName`.
    pub alert_action_name: Option<String>,
    /// Number that counts or picks out the page. Example: `1`.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Example: `100`.
    pub page_size: Option<i32>,
}

impl ListAlertActionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `alertActionIds`.
    pub fn alert_action_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alert_action_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<AlertActionType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `alertActionName`.
    pub fn alert_action_name(mut self, value: impl Into<String>) -> Self {
        self.alert_action_name = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListAlertActionsRequest {
        "alertActionIds" => alert_action_ids: query_json,
        "type" => type_: query,
        "alertActionName" => alert_action_name: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListAlertActionsRequest {
    type Response = ListAlertActionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlertActions")
        .roa("GET", "/alertActions")
        .read_only();
}

impl Paginated for ListAlertActionsRequest {
    type Item = AlertAction;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alert_actions)
    }
}

/// Response to [`ListAlertActionsRequest`].
#[non_exhaustive]
pub struct ListAlertActionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `9`.
    pub total: Option<i32>,
    /// Number that counts or picks out the page. Example: `1`.
    pub page_number: Option<i64>,
    /// How large the page is or is to be. Example: `100`.
    pub page_size: Option<i64>,
    /// The alert actions that were found or are concerned, one entry each.
    pub alert_actions: Vec<AlertAction>,
}

response! {
    ListAlertActionsResponse {
        "requestId" => request_id: value,
        "total" => total: value,
        "pageNumber" => page_number: value,
        "pageSize" => page_size: value,
        "alertActions" => alert_actions: list(""),
    }
}

/// The alert actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertAction {
    /// Function to call; for version 2 of the compute service.
    pub fc_param: Option<FcParam>,
    /// Where events are sent; for the event bus.
    pub eb_param: Option<EbParam>,
    /// ID of the alert action that the item belongs to or stands for. Example: `test`.
    pub alert_action_id: Option<String>,
    /// Logstore the alert is written to.
    pub sls_param: Option<SlsParam>,
    /// Function to call; for version 3 of the compute service.
    pub fc3_param: Option<Fc3Param>,
    /// Queue or topic the alert is sent to.
    pub mns_param: Option<MnsParam>,
    /// How PagerDuty is reached.
    pub pager_duty_param: Option<PagerDutyParam>,
    /// Kind of the item, out of those that the service tells apart. Example: `FC`.
    pub type_: Option<String>,
    /// How the webhook is called.
    pub webhook_param: Option<WebhookParam>,
    /// Scaling rule to run; for auto scaling.
    pub ess_param: Option<EssParam>,
    /// Name that the alert action goes by. Example: `testName`.
    pub alert_action_name: Option<String>,
}

response! {
    AlertAction {
        "fcParam" => fc_param: value,
        "ebParam" => eb_param: value,
        "alertActionId" => alert_action_id: value,
        "slsParam" => sls_param: value,
        "fc3Param" => fc3_param: value,
        "mnsParam" => mns_param: value,
        "pagerDutyParam" => pager_duty_param: value,
        "type" => type_: value,
        "webhookParam" => webhook_param: value,
        "essParam" => ess_param: value,
        "alertActionName" => alert_action_name: value,
    }
}

/// Function to call; for version 2 of the compute service.
#[non_exhaustive]
pub struct FcParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// The service asked for. Example: `test`.
    pub service: Option<String>,
    /// Function that is called. Example: `test`.
    pub function: Option<String>,
}

response! {
    FcParam {
        "regionId" => region_id: value,
        "service" => service: value,
        "function" => function: value,
    }
}

/// Where events are sent; for the event bus.
#[non_exhaustive]
pub struct EbParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Subject the event is sent under. Example: `test`.
    pub subject: Option<String>,
    /// Where the eb comes from. Example: `test`.
    pub eb_source: Option<String>,
    /// Name that the event bus goes by. Example: `test`.
    pub event_bus_name: Option<String>,
}

response! {
    EbParam {
        "regionId" => region_id: value,
        "subject" => subject: value,
        "ebSource" => eb_source: value,
        "eventBusName" => event_bus_name: value,
    }
}

/// Logstore the alert is written to.
#[non_exhaustive]
pub struct SlsParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Log project that holds the data. Example: `test`.
    pub project: Option<String>,
    /// Logstore the alert is written to. Example: `test`.
    pub logstore: Option<String>,
}

response! {
    SlsParam {
        "regionId" => region_id: value,
        "project" => project: value,
        "logstore" => logstore: value,
    }
}

/// Function to call; for version 3 of the compute service.
#[non_exhaustive]
pub struct Fc3Param {
    /// ID of the region that the item belongs to or stands for. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Function that is called. Example: `test`.
    pub function: Option<String>,
    /// Version or alias of the function. Example: `test`.
    pub qualifier: Option<String>,
}

response! {
    Fc3Param {
        "regionId" => region_id: value,
        "function" => function: value,
        "qualifier" => qualifier: value,
    }
}

/// Queue or topic the alert is sent to.
#[non_exhaustive]
pub struct MnsParam {
    /// Which kind of mns it is or is to be. Example: `queue`.
    pub mns_type: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
}

response! {
    MnsParam {
        "mnsType" => mns_type: value,
        "regionId" => region_id: value,
        "name" => name: value,
    }
}

/// How PagerDuty is reached.
#[non_exhaustive]
pub struct PagerDutyParam {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `fsfer4543t5t65g4t4`.
    pub key: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `https://events.pagerduty.com/v2/enqueue`.
    pub url: Option<String>,
}

response! {
    PagerDutyParam {
        "key" => key: value,
        "url" => url: value,
    }
}

/// How the webhook is called.
#[non_exhaustive]
pub struct WebhookParam {
    /// The headers that are concerned.
    pub headers: BTreeMap<String, String>,
    /// HTTP method the webhook is called with. Example: `GET`.
    pub method: Option<String>,
    /// Which kind of content it is or is to be. Example: `JSON`.
    pub content_type: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://www.test.com`.
    pub url: Option<String>,
}

response! {
    WebhookParam {
        "headers" => headers: map,
        "method" => method: value,
        "contentType" => content_type: value,
        "url" => url: value,
    }
}

/// Scaling rule to run; for auto scaling.
#[non_exhaustive]
pub struct EssParam {
    /// ID of the ess group that the item belongs to or stands for. Example: `testId`.
    pub ess_group_id: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the ess rule that the item belongs to or stands for. Example: `testId`.
    pub ess_rule_id: Option<String>,
}

response! {
    EssParam {
        "essGroupId" => ess_group_id: value,
        "regionId" => region_id: value,
        "essRuleId" => ess_rule_id: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AlertActionType {
        /// Calls a function of version 2.
        Fc = "FC",
        /// Sends a message to a queue or topic.
        Mns = "MNS",
        /// Calls an API operation.
        OpenApi = "OPEN_API",
        /// Writes to a logstore.
        Sls = "SLS",
        /// Runs a scaling rule.
        Ess = "ESS",
        /// Tells PagerDuty.
        PagerDuty = "PAGER_DUTY",
        /// Calls a webhook.
        Webhook = "WEBHOOK",
        /// Sends an event to the event bus.
        Eb = "EB",
        /// Calls a function of version 3.
        Fc3 = "FC3",
    }
}
