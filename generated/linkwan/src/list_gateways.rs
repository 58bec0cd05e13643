// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGateways`, from `linkwan/ListGateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnlineState};

/// Lists the gateways of the account that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewaysRequest::new()
///     .offset(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewaysRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// State of the online, to narrow the list down to or to be put into.
    pub online_state: Option<Open<OnlineState>>,
    /// Keeps the gateways whose EUI contains these digits.
    pub fuzzy_gw_eui: Option<String>,
    /// City that the fuzzy lies in.
    pub fuzzy_city: Option<String>,
    /// Name that the fuzzy goes by.
    pub fuzzy_name: Option<String>,
    /// ID of the freq band plan group that the call is about.
    pub freq_band_plan_group_id: Option<i64>,
    /// Whether the is is switched on.
    pub is_enabled: Option<bool>,
    /// **Required.** How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most. Range: at least 1.
    pub limit: Option<i64>,
    /// What the order of the list goes by.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `OnlineState`.
    pub fn online_state(mut self, value: impl Into<Open<OnlineState>>) -> Self {
        self.online_state = Some(value.into());
        self
    }
    /// Sets `FuzzyGwEui`.
    pub fn fuzzy_gw_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_gw_eui = Some(value.into());
        self
    }
    /// Sets `FuzzyCity`.
    pub fn fuzzy_city(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_city = Some(value.into());
        self
    }
    /// Sets `FuzzyName`.
    pub fn fuzzy_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_name = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `IsEnabled`.
    #[inline]
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets `Offset`, which is required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<String>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListGatewaysRequest {
        "IotInstanceId" => iot_instance_id: query,
        "OnlineState" => online_state: query,
        "FuzzyGwEui" => fuzzy_gw_eui: query,
        "FuzzyCity" => fuzzy_city: query,
        "FuzzyName" => fuzzy_name: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "IsEnabled" => is_enabled: query,
        "Offset" => offset: query,
        "Limit" => limit: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListGatewaysRequest {
    type Response = ListGatewaysResponse;
    type Error = ListGatewaysError;
    const INFO: OperationInfo = super::operation("ListGateways")
        .required(&["Offset", "Limit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewaysError] = &[
        ListGatewaysError::ForbiddenByRam,
        ListGatewaysError::ForbiddenByRiskControl,
        ListGatewaysError::InternalError,
    ];
}

impl Paginated for ListGatewaysRequest {
    type Item = GatewayList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListGatewaysRequest`].
#[non_exhaustive]
pub struct ListGatewaysResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayData>,
}

response! {
    ListGatewaysResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<GatewayList>,
}

response! {
    GatewayData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GatewayList {
    /// State that the charge is in. Example: `NORMAL`.
    pub charge_status: Option<String>,
    /// Whether the gateway can send the beacons that class B nodes need. Example: `true`.
    pub class_b_supported: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `123`.
    pub freq_band_plan_group_id: Option<i64>,
    /// County or part of the city where the gateway stands. Example: `text`.
    pub district: Option<String>,
    /// Reference that the position is measured in. Example: `GCJ_02`.
    pub gis_coordinate_system: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Whether the gateway's clock can be set from the network. Example: `true`.
    pub time_correctable: Option<bool>,
    /// State that the online is in. Example: `ONLINE`.
    pub online_state: Option<String>,
    /// Kinds of auth that were found or are concerned. Example: `STANDARD`.
    pub auth_types: Option<String>,
    /// Milliseconds of this: online state changed. Example: `1514736000000`.
    pub online_state_changed_millis: Option<i64>,
    /// Way in which the communication works. Example: `HALF_DUPLEX`.
    pub communication_mode: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Whether the gateway sends beacons for class B nodes now. Example: `true`.
    pub class_b_working: Option<bool>,
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// Degrees east of Greenwich; below 0 west of it. Example: `123.45678`.
    pub longitude: Option<f64>,
    /// ID of the embedded ns that the item belongs to or stands for. Example: `123`.
    pub embedded_ns_id: Option<String>,
    /// Degrees north of the equator; below 0 south of it. Example: `23.45678`.
    pub latitude: Option<f64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Code that stands for the address, for programs to act on. Example: `123`.
    pub address_code: Option<i64>,
}

response! {
    GatewayList {
        "ChargeStatus" => charge_status: value,
        "ClassBSupported" => class_b_supported: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "District" => district: value,
        "GisCoordinateSystem" => gis_coordinate_system: value,
        "City" => city: value,
        "TimeCorrectable" => time_correctable: value,
        "OnlineState" => online_state: value,
        "AuthTypes" => auth_types: value,
        "OnlineStateChangedMillis" => online_state_changed_millis: value,
        "CommunicationMode" => communication_mode: value,
        "Description" => description: value,
        "Enabled" => enabled: value,
        "ClassBWorking" => class_b_working: value,
        "Address" => address: value,
        "Longitude" => longitude: value,
        "EmbeddedNsId" => embedded_ns_id: value,
        "Latitude" => latitude: value,
        "Name" => name: value,
        "GwEui" => gw_eui: value,
        "AddressCode" => address_code: value,
    }
}

/// Errors that the documentation of [`ListGatewaysRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewaysError = super::DocumentedError;
