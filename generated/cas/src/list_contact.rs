// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListContact`, from `cas/ListContact.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's contacts, with phone, email and whether each is verified.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListContactRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_contact(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListContactRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// How large the show is or is to be.
    pub show_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListContactRequest {
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
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i32) -> Self {
        self.show_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    ListContactRequest {
        "Keyword" => keyword: query,
        "ShowSize" => show_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListContactRequest {
    type Response = ListContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListContact").read_only();
}

impl Paginated for ListContactRequest {
    type Item = ContactList;
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
        Some(&mut response.contact_list)
    }
}

/// Response to [`ListContactRequest`].
#[non_exhaustive]
pub struct ListContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i64>,
    /// How large the show is or is to be. Example: `20`.
    pub show_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Word to look for or that was found. Example: `186`.
    pub keyword: Option<String>,
    /// Items of the kind contact that were found or are concerned.
    pub contact_list: Vec<ContactList>,
}

response! {
    ListContactResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "Keyword" => keyword: value,
        "ContactList" => contact_list: list(""),
    }
}

/// Items of the kind contact that were found or are concerned.
#[non_exhaustive]
pub struct ContactList {
    /// ID of the contact that the item belongs to or stands for. Example: `519580`.
    pub contact_id: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Cell phone number. Example: `139****8888`.
    pub mobile: Option<String>,
    /// State that the mobile is in. Example: `1`.
    pub mobile_status: Option<i32>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// State that the email is in. Example: `1`.
    pub email_status: Option<i32>,
    /// The webhooks that are concerned. Example: `text`.
    pub webhooks: Option<String>,
}

response! {
    ContactList {
        "ContactId" => contact_id: value,
        "Name" => name: value,
        "Mobile" => mobile: value,
        "MobileStatus" => mobile_status: value,
        "Email" => email: value,
        "EmailStatus" => email_status: value,
        "Webhooks" => webhooks: value,
    }
}
