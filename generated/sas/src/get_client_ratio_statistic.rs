// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClientRatioStatistic`, from `sas/GetClientRatioStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows what share of agents is installed and online.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClientRatioStatisticRequest::new()
///     .time_start(1)
///     .time_end(1);
/// let reply = client.get_client_ratio_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClientRatioStatisticRequest {
    /// **Required.** Earliest moment of the span; the form differs between operations.
    pub time_start: Option<i64>,
    /// **Required.** Latest moment of the span; the form differs between operations.
    pub time_end: Option<i64>,
    /// Kinds of statistic to work on or to narrow the list down to.
    pub statistic_types: Vec<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl GetClientRatioStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimeStart`, which is required.
    #[inline]
    pub fn time_start(mut self, value: i64) -> Self {
        self.time_start = Some(value);
        self
    }
    /// Sets `TimeEnd`, which is required.
    #[inline]
    pub fn time_end(mut self, value: i64) -> Self {
        self.time_end = Some(value);
        self
    }
    /// Sets `StatisticTypes`.
    pub fn statistic_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statistic_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    GetClientRatioStatisticRequest {
        "TimeStart" => time_start: query,
        "TimeEnd" => time_end: query,
        "StatisticTypes" => statistic_types: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for GetClientRatioStatisticRequest {
    type Response = GetClientRatioStatisticResponse;
    type Error = GetClientRatioStatisticError;
    const INFO: OperationInfo = super::operation("GetClientRatioStatistic")
        .required(&["TimeStart", "TimeEnd"])
        .read_only();
    const ERRORS: &'static [GetClientRatioStatisticError] = &[
        GetClientRatioStatisticError::RdCheckNoPermission,
        GetClientRatioStatisticError::NoPermission,
        GetClientRatioStatisticError::RdCheckInnerError,
        GetClientRatioStatisticError::ServerError,
    ];
}

/// Response to [`GetClientRatioStatisticRequest`].
#[non_exhaustive]
pub struct GetClientRatioStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// Figures of servers that have the client.
    pub client_install_ratio: Option<ClientInstallRatio>,
    /// Figures of clients that are connected.
    pub client_online_ratio: Option<ClientOnlineRatio>,
    /// The dates that were found or are concerned, one entry each. Example: `1687104000000`.
    pub dates: Vec<i64>,
}

response! {
    GetClientRatioStatisticResponse {
        "RequestId" => request_id: value,
        "ClientInstallRatio" => client_install_ratio: value,
        "ClientOnlineRatio" => client_online_ratio: value,
        "Dates" => dates: list(""),
    }
}

/// Figures of servers that have the client.
#[non_exhaustive]
pub struct ClientInstallRatio {
    /// The history items that were found or are concerned, one entry each.
    pub history_items: Vec<CurrentItem>,
    /// The current items that were found or are concerned, one entry each.
    pub current_items: Vec<CurrentItem>,
}

response! {
    ClientInstallRatio {
        "HistoryItems" => history_items: list(""),
        "CurrentItems" => current_items: list(""),
    }
}

/// The history items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CurrentItem {
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `3`.
    pub vendor: Option<i64>,
    /// Entries of the list.
    pub items: Vec<HistoryItem>,
}

response! {
    CurrentItem {
        "Vendor" => vendor: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HistoryItem {
    /// Time that is set or recorded for this: calculate. Example: `1687759630045`.
    pub calculate_time: Option<i64>,
    /// How many there are of this: asset total. Example: `100`.
    pub asset_total_count: Option<i32>,
    /// Share of servers with the client, in percent. Example: `80.00`.
    pub install_ratio: Option<f64>,
    /// How many there are of this: installed asset. Example: `80`.
    pub installed_asset_count: Option<i32>,
}

response! {
    HistoryItem {
        "CalculateTime" => calculate_time: value,
        "AssetTotalCount" => asset_total_count: value,
        "InstallRatio" => install_ratio: value,
        "InstalledAssetCount" => installed_asset_count: value,
    }
}

/// Figures of clients that are connected.
#[non_exhaustive]
pub struct ClientOnlineRatio {
    /// The history items that were found or are concerned, one entry each.
    pub history_items: Vec<ClientOnlineRatioHistoryItem>,
    /// The current items that were found or are concerned, one entry each.
    pub current_items: Vec<ClientOnlineRatioHistoryItem>,
}

response! {
    ClientOnlineRatio {
        "HistoryItems" => history_items: list(""),
        "CurrentItems" => current_items: list(""),
    }
}

/// The history items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ClientOnlineRatioHistoryItem {
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `7`.
    pub vendor: Option<i64>,
    /// Entries of the list.
    pub items: Vec<HistoryItemCurrentItem>,
}

response! {
    ClientOnlineRatioHistoryItem {
        "Vendor" => vendor: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HistoryItemCurrentItem {
    /// Time that is set or recorded for this: calculate. Example: `1687759630045`.
    pub calculate_time: Option<i64>,
    /// How many there are of this: asset install. Example: `50`.
    pub asset_install_count: Option<i32>,
    /// Share of clients that were connected, in percent. Example: `40.00`.
    pub online_ratio: Option<f64>,
    /// How many there are of this: online asset. Example: `20`.
    pub online_asset_count: Option<i32>,
}

response! {
    HistoryItemCurrentItem {
        "CalculateTime" => calculate_time: value,
        "AssetInstallCount" => asset_install_count: value,
        "OnlineRatio" => online_ratio: value,
        "OnlineAssetCount" => online_asset_count: value,
    }
}

/// Errors that the documentation of [`GetClientRatioStatisticRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClientRatioStatisticError = super::DocumentedError;
