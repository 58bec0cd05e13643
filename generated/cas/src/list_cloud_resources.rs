// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudResources`, from `cas/ListCloudResources.md`.

use alicloud_runtime::codegen::*;

/// Lists resources of cloud providers to which certificates can be deployed, with their current
/// certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListCloudResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudResourcesRequest {
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// Cloud service that the item comes from.
    pub cloud_product: Option<String>,
    /// ID of the secret that the call is about.
    pub secret_id: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How large the show is or is to be.
    pub show_size: Option<i32>,
    /// IDs of the certificates to work on or to narrow the list down to.
    pub cert_ids: Vec<i64>,
}

impl ListCloudResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CloudName`.
    pub fn cloud_name(mut self, value: impl Into<String>) -> Self {
        self.cloud_name = Some(value.into());
        self
    }
    /// Sets `CloudProduct`.
    pub fn cloud_product(mut self, value: impl Into<String>) -> Self {
        self.cloud_product = Some(value.into());
        self
    }
    /// Sets `SecretId`.
    pub fn secret_id(mut self, value: impl Into<String>) -> Self {
        self.secret_id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i32) -> Self {
        self.show_size = Some(value);
        self
    }
    /// Sets `CertIds`.
    pub fn cert_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.cert_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCloudResourcesRequest {
        "CloudName" => cloud_name: query,
        "CloudProduct" => cloud_product: query,
        "SecretId" => secret_id: query,
        "Keyword" => keyword: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
        "CertIds" => cert_ids: query_json,
    }
}

impl Operation for ListCloudResourcesRequest {
    type Response = ListCloudResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudResources").read_only();
}

impl Paginated for ListCloudResourcesRequest {
    type Item = CloudResourceData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total).number(&response.current_page)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListCloudResourcesRequest`].
#[non_exhaustive]
pub struct ListCloudResourcesResponse {
    /// How many items there are in all. Example: `440`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the show is or is to be. Example: `20`.
    pub show_size: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<CloudResourceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12345678-1234-1234-1234-123456789ABC`.
    pub request_id: Option<String>,
}

response! {
    ListCloudResourcesResponse {
        "Total" => total: value,
        "CurrentPage" => current_page: value,
        "ShowSize" => show_size: value,
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CloudResourceData {
    /// Identifier of the item within its collection. Example: `2356`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1673423339000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1696911946000`.
    pub gmt_modified: Option<String>,
    /// Cloud service that the item comes from. Example: `ALB`.
    pub cloud_product: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1666884372******`.
    pub user_id: Option<i64>,
    /// ID that the certificate is kept under in the service. Example: `12433121`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `shop.amsaudio.cn`.
    pub cert_name: Option<String>,
    /// When the certificate ended or is to end. Example: `1737795520000`.
    pub cert_end_time: Option<String>,
    /// When the certificate began or is to begin. Example: `1706259520000`.
    pub cert_start_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.tkgeo.ru`.
    pub domain: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `nlb-rv05agjc97ovm14il5`.
    pub instance_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsn-jiugof6t23et66lsnc@443`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `8047`.
    pub listener_port: Option<String>,
    /// Whether this is switched on: HTTPS. Example: `1`.
    pub enable_https: Option<i32>,
    /// Resource that the default works on or belongs to. Example: `0`.
    pub default_resource: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `BUY`.
    pub status: Option<String>,
    /// Whether HTTPS is switched on. Example: `1`.
    pub use_ssl: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// Region that the cloud lies in. Example: `cn-hangzhou`.
    pub cloud_region: Option<String>,
    /// ID of the cloud access that the item belongs to or stands for. Example: `1234`.
    pub cloud_access_id: Option<String>,
}

response! {
    CloudResourceData {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "CloudProduct" => cloud_product: value,
        "UserId" => user_id: value,
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "CertEndTime" => cert_end_time: value,
        "CertStartTime" => cert_start_time: value,
        "Domain" => domain: value,
        "InstanceId" => instance_id: value,
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "EnableHttps" => enable_https: value,
        "DefaultResource" => default_resource: value,
        "Status" => status: value,
        "UseSsl" => use_ssl: value,
        "RegionId" => region_id: value,
        "CloudName" => cloud_name: value,
        "CloudRegion" => cloud_region: value,
        "CloudAccessId" => cloud_access_id: value,
    }
}
