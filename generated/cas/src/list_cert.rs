// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCert`, from `cas/ListCert.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates in certificate repositories, by keyword, source, type or status.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListCertRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cert(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCertRequest {
    /// Text to search for.
    pub key_word: Option<String>,
    /// ID of the warehouse that the call is about.
    pub warehouse_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub cert_type: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How large the show is or is to be.
    pub show_size: Option<i64>,
}

impl ListCertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `WarehouseId`.
    #[inline]
    pub fn warehouse_id(mut self, value: i64) -> Self {
        self.warehouse_id = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `CertType`.
    pub fn cert_type(mut self, value: impl Into<String>) -> Self {
        self.cert_type = Some(value.into());
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
}

request! {
    ListCertRequest {
        "KeyWord" => key_word: query,
        "WarehouseId" => warehouse_id: query,
        "Status" => status: query,
        "SourceType" => source_type: query,
        "CertType" => cert_type: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListCertRequest {
    type Response = ListCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCert").read_only();
}

impl Paginated for ListCertRequest {
    type Item = CertList;
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
        Some(&mut response.cert_list)
    }
}

/// Response to [`ListCertRequest`].
#[non_exhaustive]
pub struct ListCertResponse {
    /// How large the show is or is to be. Example: `50`.
    pub show_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Certificates, one entry each.
    pub cert_list: Vec<CertList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    ListCertResponse {
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "TotalCount" => total_count: value,
        "CertList" => cert_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Certificates, one entry each.
#[non_exhaustive]
pub struct CertList {
    /// ID of the wh that the item belongs to or stands for. Example: `2`.
    pub wh_id: Option<i64>,
    /// Identifier of the certificate. Example: `14dcc8afc7578e`.
    pub identifier: Option<String>,
    /// ID of the wh instance that the item belongs to or stands for. Example: `test_whInstanceId`.
    pub wh_instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ISSUE`.
    pub status: Option<String>,
    /// Which kind of source it is or is to be. Example: `aliyun`.
    pub source_type: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `CERT`.
    pub cert_type: Option<String>,
    /// Main domain that the certificate or request is made out to. Example: `aliyun.alibaba.com`.
    pub common_name: Option<String>,
    /// Day or moment of the before. Example: `1665819958000`.
    pub before_date: Option<i64>,
    /// Party that issued the certificate or token. Example: `mySSL`.
    pub issuer: Option<String>,
    /// Day or moment of the after. Example: `1634283958000`.
    pub after_date: Option<i64>,
    /// Key that opens, signs or picks out the exist private. Example: `false`.
    pub exist_private_key: Option<bool>,
    /// The sans that are concerned. Example: `*.alibaba.com,aliyun.alibaba.com`.
    pub sans: Option<String>,
}

response! {
    CertList {
        "WhId" => wh_id: value,
        "Identifier" => identifier: value,
        "WhInstanceId" => wh_instance_id: value,
        "Status" => status: value,
        "SourceType" => source_type: value,
        "CertType" => cert_type: value,
        "CommonName" => common_name: value,
        "BeforeDate" => before_date: value,
        "Issuer" => issuer: value,
        "AfterDate" => after_date: value,
        "ExistPrivateKey" => exist_private_key: value,
        "Sans" => sans: value,
    }
}
