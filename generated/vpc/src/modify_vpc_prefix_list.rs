// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcPrefixList`, from `vpc/ModifyVpcPrefixList.md`.

use alicloud_runtime::codegen::*;

/// Changes the VPC prefix list; what the call leaves out stays as it is unless the operation says
/// otherwise.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpcPrefixListRequest::new();
/// let reply = client.modify_vpc_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcPrefixListRequest {
    /// **Required.** Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list)
    /// returned its ID.
    pub prefix_list_id: Option<String>,
    /// Name by which people tell the prefix list from others.
    pub prefix_list_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Ranges to add to the prefix list. For a range that is in the list already only the description
    /// changes. Items: at most 1000.
    pub add_prefix_list_entry: Vec<PrefixListEntry>,
    /// Ranges to take out of the prefix list. Items: at most 1000.
    pub remove_prefix_list_entry: Vec<PrefixListEntry>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that tells people about the prefix list.
    pub prefix_list_description: Option<String>,
    /// How many address ranges the prefix list may hold.
    pub max_entries: Option<i32>,
}

impl ModifyVpcPrefixListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AddPrefixListEntry`.
    pub fn add_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.add_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemovePrefixListEntry`.
    pub fn remove_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.remove_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrefixListDescription`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into());
        self
    }
    /// Sets `MaxEntries`.
    #[inline]
    pub fn max_entries(mut self, value: i32) -> Self {
        self.max_entries = Some(value);
        self
    }
}

request! {
    ModifyVpcPrefixListRequest {
        "PrefixListId" => prefix_list_id: query,
        "PrefixListName" => prefix_list_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AddPrefixListEntry" => add_prefix_list_entry: query,
        "RemovePrefixListEntry" => remove_prefix_list_entry: query,
        "RegionId" => region_id: query,
        "PrefixListDescription" => prefix_list_description: query,
        "MaxEntries" => max_entries: query,
    }
}

impl Operation for ModifyVpcPrefixListRequest {
    type Response = ModifyVpcPrefixListResponse;
    type Error = ModifyVpcPrefixListError;
    const INFO: OperationInfo = super::operation("ModifyVpcPrefixList")
        .required(&["PrefixListId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`ModifyVpcPrefixListRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyVpcPrefixListResponse {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-0b7hwu67****`.
    pub prefix_list_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
}

response! {
    ModifyVpcPrefixListResponse {
        "PrefixListId" => prefix_list_id: value,
        "RequestId" => request_id: value,
    }
}

/// Ranges to add to the prefix list.
#[non_exhaustive]
pub struct PrefixListEntry {
    /// Address range of the list entry, in CIDR notation.
    pub cidr: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
}

impl PrefixListEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    PrefixListEntry {
        "Cidr" => cidr: field,
        "Description" => description: field,
    }
}

errors! {
    /// Errors that the documentation of [`ModifyVpcPrefixListRequest`] names.
    pub enum ModifyVpcPrefixListError {
        ResourceNotFoundPrefixList = "ResourceNotFound.PrefixList" ("400"), "", "No prefix list has this ID in the region.";
        OperationFailedCidrCountExceedMaxCount = "OperationFailed.CidrCountExceedMaxCount" ("400"), "", "The prefix list would get more ranges than its `MaxEntries` allows.";
        OperationDeniedRemoveCountExceedExistCount = "OperationDenied.RemoveCountExceedExistCount" ("400"), "", "More ranges are to be removed than the prefix list holds.";
        DuplicatedParamCidrBlock = "DuplicatedParam.CidrBlock" ("400"), "", "The same range is given more than once. Name every range a single time.";
        IllegalParamCidrBlock = "IllegalParam.CidrBlock" ("400"), "", "A range in the call is not one that can be used here. Check notation and prefix length.";
        IllegalParamCidrName = "IllegalParam.CidrName" ("400"), "", "The description of a list entry breaks the rules for its length and first characters.";
        OperationDeniedSystemPrefixList = "OperationDenied.SystemPrefixList" ("400"), "", "The prefix list is the system's own and cannot be changed by you.";
        OperationFailedOperateShareResource = "OperationFailed.OperateShareResource" ("400"), "", "The prefix list is shared with you by another account, which alone may change it.";
        IncorrectStatusPrefixList = "IncorrectStatus.PrefixList" ("400"), "", "The prefix list is just being changed. Wait until its state settles.";
        QuotaExceededPrefixListCidrCount = "QuotaExceeded.PrefixListCidrCount" ("400"), "", "A prefix list cannot be made for, or hold, so many ranges.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The table holds as many routes or rules as it can.";
    }
}
