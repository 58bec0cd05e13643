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
    /// Example: `9`.
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
    /// `fcParam`.
    pub fc_param: Option<FcParam>,
    /// `ebParam`.
    pub eb_param: Option<EbParam>,
    /// ID of the alert action that the item belongs to or stands for. Example: `test`.
    pub alert_action_id: Option<String>,
    /// `slsParam`.
    pub sls_param: Option<SlsParam>,
    /// `fc3Param`.
    pub fc3_param: Option<Fc3Param>,
    /// `mnsParam`.
    pub mns_param: Option<MnsParam>,
    /// `pagerDutyParam`.
    pub pager_duty_param: Option<PagerDutyParam>,
    /// Kind of the item, out of those that the service tells apart. Example: `FC`.
    pub type_: Option<String>,
    /// `webhookParam`.
    pub webhook_param: Option<WebhookParam>,
    /// `essParam`.
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

/// The value of [`fc_param`](AlertAction::fc_param).
#[non_exhaustive]
pub struct FcParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Example: `test`.
    pub service: Option<String>,
    /// Example: `test`.
    pub function: Option<String>,
}

response! {
    FcParam {
        "regionId" => region_id: value,
        "service" => service: value,
        "function" => function: value,
    }
}

/// The value of [`eb_param`](AlertAction::eb_param).
#[non_exhaustive]
pub struct EbParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Example: `test`.
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

/// The value of [`sls_param`](AlertAction::sls_param).
#[non_exhaustive]
pub struct SlsParam {
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Example: `test`.
    pub project: Option<String>,
    /// Example: `test`.
    pub logstore: Option<String>,
}

response! {
    SlsParam {
        "regionId" => region_id: value,
        "project" => project: value,
        "logstore" => logstore: value,
    }
}

/// The value of [`fc3_param`](AlertAction::fc3_param).
#[non_exhaustive]
pub struct Fc3Param {
    /// ID of the region that the item belongs to or stands for. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Example: `test`.
    pub function: Option<String>,
    /// Example: `test`.
    pub qualifier: Option<String>,
}

response! {
    Fc3Param {
        "regionId" => region_id: value,
        "function" => function: value,
        "qualifier" => qualifier: value,
    }
}

/// The value of [`mns_param`](AlertAction::mns_param).
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

/// The value of [`pager_duty_param`](AlertAction::pager_duty_param).
#[non_exhaustive]
pub struct PagerDutyParam {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `fsfer4543t5t65g4t4`.
    pub key: Option<String>,
    /// Example: `https://events.pagerduty.com/v2/enqueue`.
    pub url: Option<String>,
}

response! {
    PagerDutyParam {
        "key" => key: value,
        "url" => url: value,
    }
}

/// The value of [`webhook_param`](AlertAction::webhook_param).
#[non_exhaustive]
pub struct WebhookParam {
    /// The headers that are concerned.
    pub headers: BTreeMap<String, String>,
    /// Example: `GET`.
    pub method: Option<String>,
    /// Which kind of content it is or is to be. Example: `JSON`.
    pub content_type: Option<String>,
    /// Example: `http://www.test.com`.
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

/// The value of [`ess_param`](AlertAction::ess_param).
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
        /// `FC`
        Fc = "FC",
        /// `MNS`
        Mns = "MNS",
        /// `OPEN_API`
        OpenApi = "OPEN_API",
        /// `SLS`
        Sls = "SLS",
        /// `ESS`
        Ess = "ESS",
        /// `PAGER_DUTY`
        PagerDuty = "PAGER_DUTY",
        /// `WEBHOOK`
        Webhook = "WEBHOOK",
        /// `EB`
        Eb = "EB",
        /// `FC3`
        Fc3 = "FC3",
    }
}
