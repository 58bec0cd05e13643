// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegration`, from `arms/ListIntegration.md`.

use alicloud_runtime::codegen::*;

/// Lists alert integrations by name and product type, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListIntegrationRequest::new()
///     .integration_product_type("CLOUD_MONITOR")
///     .page(1)
///     .size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_integration(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationRequest {
    /// Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// **Required.** Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `10`.
    pub size: Option<i64>,
    /// Details about the is. Example: `true`.
    pub is_detail: Option<bool>,
}

impl ListIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntegrationName`.
    pub fn integration_name(mut self, value: impl Into<String>) -> Self {
        self.integration_name = Some(value.into());
        self
    }
    /// Sets `IntegrationProductType`, which is required.
    pub fn integration_product_type(mut self, value: impl Into<String>) -> Self {
        self.integration_product_type = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `IsDetail`.
    #[inline]
    pub fn is_detail(mut self, value: bool) -> Self {
        self.is_detail = Some(value);
        self
    }
}

request! {
    ListIntegrationRequest {
        "IntegrationName" => integration_name: query,
        "IntegrationProductType" => integration_product_type: query,
        "Page" => page: query,
        "Size" => size: query,
        "IsDetail" => is_detail: query,
    }
}

impl Operation for ListIntegrationRequest {
    type Response = ListIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegration")
        .method("GET")
        .required(&["IntegrationProductType", "Page", "Size"])
        .read_only();
}

impl Paginated for ListIntegrationRequest {
    type Item = Integration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_info.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_info.as_mut()?.integrations)
    }
}

/// Response to [`ListIntegrationRequest`].
#[non_exhaustive]
pub struct ListIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListIntegrationResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Size of the file. Example: `10`.
    pub size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// The integrations that were found or are concerned, one entry each.
    pub integrations: Vec<Integration>,
}

response! {
    PageInfo {
        "Total" => total: value,
        "Size" => size: value,
        "Page" => page: value,
        "Integrations" => integrations: list(""),
    }
}

/// The integrations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Integration {
    /// ID of the integration that the item belongs to or stands for. Example: `1234`.
    pub integration_id: Option<i64>,
    /// Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// Host name at which the API is reached.
    /// Example: `https://alerts.aliyuncs.com/api/v1/integrations/custom/ymQBN******`.
    pub api_endpoint: Option<String>,
    /// Token for the short; pass it on without reading anything into it. Example: `ymQBN******`.
    pub short_token: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<bool>,
    /// How it is checked that the program is still alive. Example: `ready`.
    pub liveness: Option<String>,
    /// When the item was created. Example: `2022-06-18`.
    pub create_time: Option<String>,
    /// Details about the integration.
    pub integration_detail: Option<IntegrationDetail>,
}

response! {
    Integration {
        "IntegrationId" => integration_id: value,
        "IntegrationName" => integration_name: value,
        "IntegrationProductType" => integration_product_type: value,
        "ApiEndpoint" => api_endpoint: value,
        "ShortToken" => short_token: value,
        "State" => state: value,
        "Liveness" => liveness: value,
        "CreateTime" => create_time: value,
        "IntegrationDetail" => integration_detail: value,
    }
}

/// Details about the integration.
#[non_exhaustive]
pub struct IntegrationDetail {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Key that opens, signs or picks out the duplicate. Example: `LABEL.alertname::LABEL.severity`.
    pub duplicate_key: Option<String>,
    /// Whether alerts end by themselves when nothing comes in for a while. Example: `true`.
    pub auto_recover: Option<bool>,
    /// Time that is set or recorded for this: recover. Example: `300`.
    pub recover_time: Option<i64>,
    /// How events came in over time. Example: `[0,0]`.
    pub stat: Vec<i64>,
    /// Rules that apply to the field redefine, one entry each. Example: `text`.
    pub field_redefine_rules: Vec<Value>,
    /// Rules that apply to the extended field redefine, one entry each. Example: `text`.
    pub extended_field_redefine_rules: Vec<Value>,
    /// Field that tells that an alert is over. Example: `$.status`.
    pub initiative_recover_field: Option<String>,
    /// Value that the initiative recover has or is given. Example: `ok`.
    pub initiative_recover_value: Option<String>,
}

response! {
    IntegrationDetail {
        "Description" => description: value,
        "DuplicateKey" => duplicate_key: value,
        "AutoRecover" => auto_recover: value,
        "RecoverTime" => recover_time: value,
        "Stat" => stat: list(""),
        "FieldRedefineRules" => field_redefine_rules: list(""),
        "ExtendedFieldRedefineRules" => extended_field_redefine_rules: list(""),
        "InitiativeRecoverField" => initiative_recover_field: value,
        "InitiativeRecoverValue" => initiative_recover_value: value,
    }
}
