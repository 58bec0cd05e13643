// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which carrier lines the traffic uses, such as `BGP`.
    pub enum BandwidthType {
        /// Line to several carriers over BGP.
        Bgp = "BGP",
        /// Line of China Telecom.
        ChinaTelecom = "ChinaTelecom",
        /// Line of China Unicom.
        ChinaUnicom = "ChinaUnicom",
        /// Line of China Mobile.
        ChinaMobile = "ChinaMobile",
        /// Line to several carriers over BGP, and Cloud Enterprise Network.
        BgpCen = "BGP+CEN",
        /// Line of China Telecom, and Cloud Enterprise Network.
        ChinaTelecomCen = "ChinaTelecom+CEN",
        /// Line of China Unicom, and Cloud Enterprise Network.
        ChinaUnicomCen = "ChinaUnicom+CEN",
        /// Line of China Mobile, and Cloud Enterprise Network.
        ChinaMobileCen = "ChinaMobile+CEN",
    }
}

values! {
    /// Protocol that the UIS instance uses.
    pub enum UisProtocol {
        /// SSL VPN.
        Ssl = "SSL",
        /// SDK in the program.
        Sdk = "SDK",
        /// GRE tunnel.
        Gre = "GRE",
        /// SSL VPN.
        Sslvpn = "SSLVPN",
    }
}
