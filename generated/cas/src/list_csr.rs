// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCsr`, from `cas/ListCsr.md`.

use alicloud_runtime::codegen::*;

/// Lists CSRs with their details, by keyword or algorithm.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListCsrRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_csr(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCsrRequest {
    /// Text to search for.
    pub key_word: Option<String>,
    /// Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How large the show is or is to be.
    pub show_size: Option<i64>,
}

impl ListCsrRequest {
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
    /// Sets `Algorithm`.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
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
    ListCsrRequest {
        "KeyWord" => key_word: query,
        "Algorithm" => algorithm: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListCsrRequest {
    type Response = ListCsrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCsr").read_only();
}

impl Paginated for ListCsrRequest {
    type Item = CsrList;
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
        Some(&mut response.csr_list)
    }
}

/// Response to [`ListCsrRequest`].
#[non_exhaustive]
pub struct ListCsrResponse {
    /// How large the show is or is to be. Example: `10`.
    pub show_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Items of the kind csr that were found or are concerned.
    pub csr_list: Vec<CsrList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E865F6AD-0294-4A24-A58B-DAC6BE2BDD20`.
    pub request_id: Option<String>,
}

response! {
    ListCsrResponse {
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "TotalCount" => total_count: value,
        "CsrList" => csr_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind csr that were found or are concerned.
#[non_exhaustive]
pub struct CsrList {
    /// ID of the csr that the item belongs to or stands for. Example: `3454`.
    pub csr_id: Option<i64>,
    /// Method used, such as the kind of key or signature. Example: `RSA`.
    pub algorithm: Option<String>,
    /// How large the key is or is to be. Example: `2048`.
    pub key_size: Option<i32>,
    /// SHA-2 hash of the private key. Example: `1234`.
    pub key_sha2: Option<String>,
    /// Main domain that the certificate or request is made out to. Example: `example.com`.
    pub common_name: Option<String>,
    /// The sans that are concerned. Example: `www.aliyundoc.com,www.example.com`.
    pub sans: Option<String>,
    /// Code that stands for the country, for programs to act on. Example: `CN`.
    pub country_code: Option<String>,
    /// Province that the address or the data belongs to. Example: `Beijing`.
    pub province: Option<String>,
    /// City that the company sits in. Example: `Beijing`.
    pub locality: Option<String>,
    /// Name that the corp goes by. Example: `text`.
    pub corp_name: Option<String>,
    /// Department of the company. Example: `IT`.
    pub department: Option<String>,
    /// Key that opens, signs or picks out the has private. Example: `true`.
    pub has_private_key: Option<bool>,
    /// Name that people know the item by. Example: `test_name`.
    pub name: Option<String>,
}

response! {
    CsrList {
        "CsrId" => csr_id: value,
        "Algorithm" => algorithm: value,
        "KeySize" => key_size: value,
        "KeySha2" => key_sha2: value,
        "CommonName" => common_name: value,
        "Sans" => sans: value,
        "CountryCode" => country_code: value,
        "Province" => province: value,
        "Locality" => locality: value,
        "CorpName" => corp_name: value,
        "Department" => department: value,
        "HasPrivateKey" => has_private_key: value,
        "Name" => name: value,
    }
}
