// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserCertificateOrder`, from `cas/ListUserCertificateOrder.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's certificates or certificate orders, by keyword, status or type.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListUserCertificateOrderRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_certificate_order(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserCertificateOrderRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How large the show is or is to be.
    pub show_size: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListUserCertificateOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i64) -> Self {
        self.show_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListUserCertificateOrderRequest {
        "Keyword" => keyword: query,
        "Status" => status: query,
        "OrderType" => order_type: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListUserCertificateOrderRequest {
    type Response = ListUserCertificateOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUserCertificateOrder").read_only();
}

impl Paginated for ListUserCertificateOrderRequest {
    type Item = CertificateOrderList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.current_page)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.certificate_order_list)
    }
}

/// Response to [`ListUserCertificateOrderRequest`].
#[non_exhaustive]
pub struct ListUserCertificateOrderResponse {
    /// How large the show is or is to be. Example: `10`.
    pub show_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Items of the kind certificate order that were found or are concerned. Example: `text`.
    pub certificate_order_list: Vec<CertificateOrderList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    ListUserCertificateOrderResponse {
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "TotalCount" => total_count: value,
        "CertificateOrderList" => certificate_order_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind certificate order that were found or are concerned.
#[non_exhaustive]
pub struct CertificateOrderList {
    /// Method used, such as the kind of key or signature. Example: `RSA`.
    pub algorithm: Option<String>,
    /// ID of the aliyun order that the item belongs to or stands for. Example: `234567`.
    pub aliyun_order_id: Option<i64>,
    /// Day or moment of the buy. Example: `1634283958000`.
    pub buy_date: Option<i64>,
    /// When the certificate ended or is to end. Example: `1665819958000`.
    pub cert_end_time: Option<i64>,
    /// When the certificate began or is to begin. Example: `1665819958000`.
    pub cert_start_time: Option<i64>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `FREE`.
    pub cert_type: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `aliyundoc.com`.
    pub domain: Option<String>,
    /// How many there are of this: domain name. Example: `1`.
    pub domain_count: Option<i64>,
    /// Which kind of domain name it is or is to be. Example: `ONE`.
    pub domain_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cas-instanceId`.
    pub instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2345687`.
    pub order_id: Option<i64>,
    /// ID of the partner order that the item belongs to or stands for. Example: `ca-123456`.
    pub partner_order_id: Option<String>,
    /// Code or name of the product concerned. Example: `bykj123456`.
    pub product_code: Option<String>,
    /// Cloud service that the certificate is deployed to, such as `CDN`. Example: `CFCA`.
    pub product_name: Option<String>,
    /// Authority behind the certificate. Example: `CFCA`.
    pub root_brand: Option<String>,
    /// Which kind of source it is or is to be. Example: `buy`.
    pub source_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `PAYED`.
    pub status: Option<String>,
    /// State that the trustee is in. Example: `unTrustee`.
    pub trustee_status: Option<String>,
    /// How many there are of this: wild domain name. Example: `0`.
    pub wild_domain_count: Option<i64>,
    /// ID of the certificate that the item belongs to or stands for. Example: `896521`.
    pub certificate_id: Option<i64>,
    /// Name that people know the item by. Example: `cert-name`.
    pub name: Option<String>,
    /// Main domain that the certificate or request is made out to. Example: `aliyun.com`.
    pub common_name: Option<String>,
    /// Hash that tells keys or certificates apart.
    /// Example: `CC6B3696E7C7CA715BD26E28E45FF3E3DF435C03`.
    pub fingerprint: Option<String>,
    /// SHA-2 hash of the certificate.
    /// Example: `56B4DED2243A81DD909D7C39824FFE4DDBD87F91BFA46CD333FF212FE0E7CB11`.
    pub sha2: Option<String>,
    /// Number that picks out the serial. Example: `040a6e493cffdda6d744acf99b6576cf`.
    pub serial_no: Option<String>,
    /// Party that issued the certificate or token. Example: `MyIssuer`.
    pub issuer: Option<String>,
    /// Name that the org goes by. Example: `text`.
    pub org_name: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// The sans that are concerned. Example: `aliyun.com`.
    pub sans: Option<String>,
    /// Whether the validity or the subscription has run out. Example: `true`.
    pub expired: Option<bool>,
    /// Whether the certificate was handed in by you. Example: `false`.
    pub upload: Option<bool>,
    /// First day of the period concerned. Example: `2021-11-16`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2022-11-17`.
    pub end_date: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-ae******4wia`.
    pub resource_group_id: Option<String>,
}

response! {
    CertificateOrderList {
        "Algorithm" => algorithm: value,
        "AliyunOrderId" => aliyun_order_id: value,
        "BuyDate" => buy_date: value,
        "CertEndTime" => cert_end_time: value,
        "CertStartTime" => cert_start_time: value,
        "CertType" => cert_type: value,
        "Domain" => domain: value,
        "DomainCount" => domain_count: value,
        "DomainType" => domain_type: value,
        "InstanceId" => instance_id: value,
        "OrderId" => order_id: value,
        "PartnerOrderId" => partner_order_id: value,
        "ProductCode" => product_code: value,
        "ProductName" => product_name: value,
        "RootBrand" => root_brand: value,
        "SourceType" => source_type: value,
        "Status" => status: value,
        "TrusteeStatus" => trustee_status: value,
        "WildDomainCount" => wild_domain_count: value,
        "CertificateId" => certificate_id: value,
        "Name" => name: value,
        "CommonName" => common_name: value,
        "Fingerprint" => fingerprint: value,
        "Sha2" => sha2: value,
        "SerialNo" => serial_no: value,
        "Issuer" => issuer: value,
        "OrgName" => org_name: value,
        "Province" => province: value,
        "City" => city: value,
        "Country" => country: value,
        "Sans" => sans: value,
        "Expired" => expired: value,
        "Upload" => upload: value,
        "StartDate" => start_date: value,
        "EndDate" => end_date: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
