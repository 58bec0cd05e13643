// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeARMServerInstances`, from `ens/DescribeARMServerInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists ARM servers together with the AIC instances that run on them.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeARMServerInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_arm_server_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeARMServerInstancesRequest {
    /// IDs of the servers to work on or to narrow the list down to. Items: at most 20.
    pub server_ids: Vec<String>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 20.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Day or moment of the min.
    pub min_date: Option<String>,
    /// Day or moment of the max.
    pub max_date: Option<String>,
    /// The states to work on or to narrow the list down to. Items: at most 20.
    pub states: Vec<String>,
    /// The AIC specs to work on or to narrow the list down to. Items: at most 20.
    pub aic_specs: Vec<String>,
    /// The server specs to work on or to narrow the list down to. Items: at most 20.
    pub server_specs: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// The order by params that are concerned.
    pub order_by_params: Option<String>,
    /// Whether this holds: describe AIC instances.
    pub describe_aic_instances: Option<bool>,
}

impl DescribeARMServerInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerIds`.
    pub fn server_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MinDate`.
    pub fn min_date(mut self, value: impl Into<String>) -> Self {
        self.min_date = Some(value.into());
        self
    }
    /// Sets `MaxDate`.
    pub fn max_date(mut self, value: impl Into<String>) -> Self {
        self.max_date = Some(value.into());
        self
    }
    /// Sets `States`.
    pub fn states(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AICSpecs`.
    pub fn aic_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aic_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerSpecs`.
    pub fn server_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OrderByParams`.
    pub fn order_by_params(mut self, value: impl Into<String>) -> Self {
        self.order_by_params = Some(value.into());
        self
    }
    /// Sets `DescribeAICInstances`.
    #[inline]
    pub fn describe_aic_instances(mut self, value: bool) -> Self {
        self.describe_aic_instances = Some(value);
        self
    }
}

request! {
    DescribeARMServerInstancesRequest {
        "ServerIds" => server_ids: query_json,
        "EnsRegionIds" => ens_region_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MinDate" => min_date: query,
        "MaxDate" => max_date: query,
        "States" => states: query_json,
        "AICSpecs" => aic_specs: query_json,
        "ServerSpecs" => server_specs: query_json,
        "Name" => name: query,
        "Namespace" => namespace: query,
        "Tags" => tags: query_json,
        "OrderByParams" => order_by_params: query,
        "DescribeAICInstances" => describe_aic_instances: query,
    }
}

impl Operation for DescribeARMServerInstancesRequest {
    type Response = DescribeARMServerInstancesResponse;
    type Error = DescribeARMServerInstancesError;
    const INFO: OperationInfo = super::operation("DescribeARMServerInstances")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeARMServerInstancesError] = &[
        DescribeARMServerInstancesError::ParameterInvalid,
        DescribeARMServerInstancesError::InterfaceCallError,
        DescribeARMServerInstancesError::NoPermission,
        DescribeARMServerInstancesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeARMServerInstancesRequest {
    type Item = Server;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.servers)
    }
}

/// Response to [`DescribeARMServerInstancesRequest`].
#[non_exhaustive]
pub struct DescribeARMServerInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// The servers that were found or are concerned, one entry each.
    pub servers: Vec<Server>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeARMServerInstancesResponse {
        "RequestId" => request_id: value,
        "Servers" => servers: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The servers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Server {
    /// When the item was created. Example: `2022-05-07 11:59:09`.
    pub creation_time: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2027-05-07 11:59:09`.
    pub expired_time: Option<String>,
    /// The AIC instances that were found or are concerned, one entry each.
    pub aic_instances: Vec<AICInstance>,
    /// Region that the ens lies in. Example: `cn-hanghzou-27`.
    pub ens_region_id: Option<String>,
    /// ID of the server that the item belongs to or stands for. Example: `cas-******`.
    pub server_id: Option<String>,
    /// Name that the spec goes by. Example: `cas.cf53r`.
    pub spec_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub state: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Name that people know the item by. Example: `Server-Name`.
    pub name: Option<String>,
    /// How the item is billed. Example: `prepay`.
    pub pay_type: Option<String>,
    /// What is done, or is to be done, about the latest. Example: `ServerCreate`.
    pub latest_action: Option<String>,
}

response! {
    Server {
        "CreationTime" => creation_time: value,
        "ExpiredTime" => expired_time: value,
        "AICInstances" => aic_instances: list(""),
        "EnsRegionId" => ens_region_id: value,
        "ServerId" => server_id: value,
        "SpecName" => spec_name: value,
        "State" => state: value,
        "Status" => status: value,
        "Namespace" => namespace: value,
        "Name" => name: value,
        "PayType" => pay_type: value,
        "LatestAction" => latest_action: value,
    }
}

/// The AIC instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AICInstance {
    /// Pictures a second that the screen shows, in hertz. Example: `120`.
    pub frequency: Option<i64>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-****`.
    pub image_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `aic-instance****`.
    pub instance_id: Option<String>,
    /// The network attributes that are concerned.
    pub network_attributes: Option<NetworkAttributes>,
    /// What is known about the sdg deploy.
    pub sdg_deploy_info: Option<SdgDeployInfo>,
    /// Width and height of the picture. Example: `1920*1080`.
    pub resolution: Option<String>,
    /// Size or model, by its name. Example: `aic.cf53r.c2.np`.
    pub spec: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub state: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Name that people know the item by. Example: `AIC-Name`.
    pub name: Option<String>,
    /// What is done, or is to be done, about the latest. Example: `ServerCreate`.
    pub latest_action: Option<String>,
}

response! {
    AICInstance {
        "Frequency" => frequency: value,
        "ImageId" => image_id: value,
        "InstanceId" => instance_id: value,
        "NetworkAttributes" => network_attributes: value,
        "SdgDeployInfo" => sdg_deploy_info: value,
        "Resolution" => resolution: value,
        "Spec" => spec: value,
        "State" => state: value,
        "Status" => status: value,
        "Name" => name: value,
        "LatestAction" => latest_action: value,
    }
}

/// The network attributes that are concerned.
#[non_exhaustive]
pub struct NetworkAttributes {
    /// Address that belongs to the IP address. Example: `192.168.1.1`.
    pub ip_address: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `n-*****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-****`.
    pub vswitch_id: Option<String>,
}

response! {
    NetworkAttributes {
        "IpAddress" => ip_address: value,
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
    }
}

/// What is known about the sdg deploy.
#[non_exhaustive]
pub struct SdgDeployInfo {
    /// ID of the SDG that the item belongs to or stands for. Example: `sdg-xxxxx`.
    pub sdg_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    SdgDeployInfo {
        "SDGId" => sdg_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeARMServerInstancesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeARMServerInstancesError = super::DocumentedError;
